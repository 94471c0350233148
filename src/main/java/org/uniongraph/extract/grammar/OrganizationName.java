package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/**
 * A place where an organisation is named.
 *
 * @param region the region it begins with
 * @param head where its last part (总工会, 有限公司, 女职工委员会) begins
 * @param role what the head is
 */
record OrganizationName(Span span, @Nullable Region region, int head, OrganizationKind kind, Role role) {
    enum Role {
        WHOLE,
        /** A body of a region's government, party or people: 教育局. */
        BODY,
        /** Part of another organisation: 组宣部, 项目部. */
        DEPARTMENT,
        /** A body whose region is that of the one before it in a list: 某市总工会、人社局. */
        INHERITING,
        /** A government by its head: 济宁市副市长 is of 济宁市人民政府. */
        GOVERNMENT_OF,
        /** The Communist Youth League of a region: 团县委. */
        LEAGUE_OF,
        /** An organisation named before, by its sort alone, in a post: 集团总裁. */
        POINTING,
        /** A name of the lexicon, complete as it is: 全总, 人社部. */
        KNOWN
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
