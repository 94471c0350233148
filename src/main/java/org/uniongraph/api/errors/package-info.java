/** How the API says what is wrong: refusals and failures go in, errors as GraphQL and as JSON has them come out. */
@NullMarked
package org.uniongraph.api.errors;

import org.jspecify.annotations.NullMarked;
