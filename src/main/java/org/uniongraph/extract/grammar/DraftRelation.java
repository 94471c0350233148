package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.model.RelationType;
import org.uniongraph.model.Span;

/**
 * A relation of the article while it is put together.
 *
 * @param detail the role of an organiser or participant, the title of a post, the award of a winner
 * @param evidence the clause that states it, a range of the mended text
 */
record DraftRelation(
        RelationType type,
        DraftEntity from,
        DraftEntity to,
        @Nullable String detail,
        Span evidence,
        String rule) {}
