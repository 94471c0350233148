package org.uniongraph.article;

import org.jspecify.annotations.Nullable;

/** What stands before the first title of a credit and is no name: 工人日报 in 工人日报记者甲. */
final class Affiliation {
    private int start = -1;
    private int end = -1;

    void start(int at) {
        start = start < 0 ? at : start;
    }

    void end(int at) {
        end = start >= 0 && end < 0 ? at : end;
    }

    /** Its last word; null without any. */
    @Nullable
    String name(String text) {
        if (end < 0) {
            return null;
        }
        String whole = text.substring(start, end).strip();
        int from = 0;
        for (int i = 0; i < whole.length(); i++) {
            from = Letters.isSpace(whole.charAt(i)) ? i + 1 : from;
        }
        return Details.unquoted(whole.substring(from));
    }
}
