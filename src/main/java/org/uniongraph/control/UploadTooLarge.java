package org.uniongraph.control;

import org.springframework.util.unit.DataSize;

/** A body is larger than the server takes. */
class UploadTooLarge extends RuntimeException {
    UploadTooLarge(DataSize limit) {
        super("the upload is larger than " + text(limit)
                + ", the most this server takes at once (uniongraph.max-upload); send fewer files at a time");
    }

    private static String text(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}
