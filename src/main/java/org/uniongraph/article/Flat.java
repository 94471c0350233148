package org.uniongraph.article;

import java.util.Arrays;

/**
 * Text without white space and {@code **}, width folded: the form in which quotes are compared.
 *
 * @param text the flat text
 * @param places for each of its characters the index in the text that it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // a private working form, never compared
record Flat(String text, int[] places) {

    static Flat of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("**", at)) {
                at += 2;
                continue;
            }
            char c = text.charAt(at);
            if (!Letters.isSpace(c)) {
                places[kept.length()] = at;
                kept.append(Letters.fold(c));
            }
            at++;
        }
        return new Flat(kept.toString(), Arrays.copyOf(places, kept.length()));
    }
}
