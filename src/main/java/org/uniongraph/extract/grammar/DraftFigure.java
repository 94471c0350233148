package org.uniongraph.extract.grammar;

import java.util.Locale;
import org.uniongraph.extract.grammar.figures.Count;

/** A figure of an event while the article is put together. */
record DraftFigure(DraftEntity event, Count count) {
    String rule() {
        return "figure-" + count.measure().name().toLowerCase(Locale.ROOT);
    }
}
