/**
 * What a client is told without asking again: changes of the graph and the progress of ingests come in, one stream of
 * events for each subscriber goes out, over SSE or a WebSocket. A subscriber that reads slowly gets fewer events, each
 * saying more; nobody waits for it.
 */
@NullMarked
package org.uniongraph.api.live;

import org.jspecify.annotations.NullMarked;
