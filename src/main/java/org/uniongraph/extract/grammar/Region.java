package org.uniongraph.extract.grammar;

import org.uniongraph.model.Span;

/**
 * A region at the head of a name.
 *
 * @param kind how it names the region
 */
record Region(Span span, Kind kind) {
    enum Kind {
        /** One or more divisions: 北京市海淀区, 安徽. */
        CHAIN,
        /** The article's own region by its rank: 市, 省, 自治区, 街道. */
        RANK,
        /** One named before: 该市, 我区. */
        POINTING,
        /** A zone or township that the divisions don't list: 苏州工业园区, 经开区. */
        ZONE,
        /** The whole country: 全国, 中华全国, 中国. */
        COUNTRY
    }
}
