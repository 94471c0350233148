/**
 * GraphQL over HTTP: POST, GET, batches, entity tags and kept answers. Requests go in; answers, or refusals with a
 * status and a code, come out. Streams (text/event-stream, WebSocket) are left to Spring for GraphQL.
 */
@NullMarked
package org.uniongraph.api.http;

import org.jspecify.annotations.NullMarked;
