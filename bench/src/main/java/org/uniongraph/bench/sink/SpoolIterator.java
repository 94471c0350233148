package org.uniongraph.bench.sink;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;

/** Hands the blocks of a spool to the importer's threads. */
final class SpoolIterator implements InputIterator {
    private final DataInputStream in;
    private final String[] words;
    private final boolean nodes;

    /** @param nodes whether the spool holds nodes; otherwise relationships */
    SpoolIterator(Spool spool, boolean nodes) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(spool.file()), 1 << 18));
        this.words = spool.words();
        this.nodes = nodes;
    }

    @Override
    public InputChunk newChunk() {
        return new SpoolBlock(words, nodes);
    }

    @Override
    public synchronized boolean next(InputChunk chunk) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return false;
        }
        in.reset();
        byte[] block = new byte[in.readInt()];
        in.readFully(block);
        ((SpoolBlock) chunk).fill(block);
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
