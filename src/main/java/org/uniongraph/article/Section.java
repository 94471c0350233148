package org.uniongraph.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one article of a page.
 *
 * @param headline null when the page prints none
 * @param banner the heading above several articles
 * @param lines what follows the headline
 */
record Section(@Nullable MappedText headline, @Nullable String banner, List<Line> lines) {

    boolean hasText() {
        return lines.stream().anyMatch(Line::isText);
    }
}
