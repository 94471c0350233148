package org.uniongraph.cli;

/** Opens the graph that the options speak of. */
interface Graphs {
    /**
     * Opens it here, or finds the server that has it open.
     *
     * @throws CannotGoOn when neither can be
     */
    OpenGraph open(StoreOptions store, ServerOptions server);
}
