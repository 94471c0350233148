package org.uniongraph.api.documents;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** A file of trusted documents is not what it should be. */
final class UnusableDocuments extends UncheckedIOException {
    UnusableDocuments(String file, String problem) {
        super(new FileSystemException(file, null, problem));
    }
}
