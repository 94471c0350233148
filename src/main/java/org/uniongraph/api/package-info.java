/**
 * GraphQL over HTTP: the schema's wiring and the errors that clients see. Requests go in; answers and typed errors come
 * out.
 */
@ApplicationModule(allowedDependencies = {"query", "refusal", "store", "ingest"})
@NullMarked
package org.uniongraph.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
