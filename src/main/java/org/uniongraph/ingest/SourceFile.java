package org.uniongraph.ingest;

import java.io.IOException;
import java.util.Optional;

/** A file that may hold articles, in a folder or in a zip, with the annotations that stand beside it. */
interface SourceFile {
    /** The path, and for a zip the entry, as people name it. */
    String name();

    /** Where it stands below the path that was given: the folders that lead to it, and its name. */
    String place();

    byte[] bytes() throws IOException;

    /**
     * The annotation file of the article at {@code index} (from 0) of {@code count} in this file: NAME.json when there
     * is one article, NAME-1.json and so on when there are several.
     */
    Optional<Annotated> annotation(int index, int count) throws IOException;

    /** An annotation file; read once, never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Annotated(String name, byte[] json) {}

    /** The annotation's file name for the article at {@code index} of {@code count} in the file {@code name}. */
    static String annotationName(String name, int index, int count) {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String stem = dot > slash ? name.substring(0, dot) : name;
        return count == 1 ? stem + ".json" : stem + "-" + (index + 1) + ".json";
    }
}
