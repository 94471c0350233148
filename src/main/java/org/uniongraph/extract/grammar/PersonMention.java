package org.uniongraph.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.Span;

/**
 * A place where a person is named.
 *
 * @param name the name itself
 * @param phrase the name with the posts before it
 * @param posts those posts, in the order of the text
 */
record PersonMention(Span name, Span phrase, List<Post> posts) {
    /**
     * A post before a name.
     *
     * @param organization where its organisation is named; null when it isn't
     * @param unit where the part of the organisation is named whose post it is: 护理部 of 护理部副主任; null when none is
     * @param title as printed, several joined by 、
     */
    record Post(@Nullable Span organization, @Nullable Span unit, String title, Span span) {}
}
