package org.uniongraph.bench.sink;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/** A block of a spool, told to the importer item by item. */
final class SpoolBlock implements InputChunk {
    private final String[] words;
    private final boolean nodes;
    private DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[0]));

    SpoolBlock(String[] words, boolean nodes) {
        this.words = words;
        this.nodes = nodes;
    }

    void fill(byte[] block) {
        in = new DataInputStream(new ByteArrayInputStream(block));
    }

    @Override
    public boolean next(InputEntityVisitor visitor) throws IOException {
        if (in.available() == 0) {
            return false;
        }
        if (nodes) {
            visitor.id(in.readLong());
            String[] labels = new String[in.readByte()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = words[in.readShort()];
            }
            visitor.labels(labels);
        } else {
            visitor.startId(in.readLong());
            visitor.endId(in.readLong());
            visitor.type(words[in.readShort()]);
        }
        for (int left = in.readByte(); left > 0; left--) {
            visitor.property(words[in.readShort()], Values.read(in), false);
        }
        visitor.endOfEntity();
        return true;
    }

    @Override
    public void close() {}
}
