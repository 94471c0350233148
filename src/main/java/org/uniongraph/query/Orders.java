package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Connected;
import org.uniongraph.query.Source.SortKey;

/** Finds the order of a connection: the one asked for, else the one that the schema declares. */
final class Orders {
    private final Compilation compilation;

    Orders(Compilation compilation) {
        this.compilation = compilation;
    }

    Order of(Level level, Connected source, Row row, @Nullable SymbolicName computed) {
        if (source instanceof Source.Found) {
            return bestFirst(level, source, row);
        }
        Argument orderBy = level.argument("orderBy");
        String by = orderBy.at("by").given() ? orderBy.at("by").text() : "";
        SortKey asked = by.isEmpty() ? null : compilation.mapping().order(level.argumentType("orderBy"), by);
        boolean descending = asked == null
                ? row.type().descending() && sortedByLink(source) == null
                : orderBy.at("direction").text().equals("DESC");
        List<Expression> keys = new ArrayList<>();
        if (source instanceof Source.Chain) {
            keys.add(named(row.distance()));
        }
        keys.add(first(source, row, asked, computed));
        keys.add(row.read("id"));
        if (tellsLinksApart(source, row)) {
            keys.add(property(row.theLink().getValue(), "id"));
        }
        long check = check(level, source, by, descending);
        return new Order(keys, descending, asked instanceof SortKey.Degree degree ? degree(row, degree) : null, check);
    }

    private static Order bestFirst(Level level, Connected source, Row row) {
        Expression score = property(row.theLink().getValue(), "score");
        return new Order(List.of(score, row.read("id")), true, null, check(level, source, "", true));
    }

    /** Whether the order needs a value that is no stored property. */
    boolean isComputed(Level level) {
        Argument by = level.argument("orderBy").at("by");
        return by.given()
                && compilation.mapping().order(level.argumentType("orderBy"), by.text()) instanceof SortKey.Degree;
    }

    private static Expression first(
            Connected source, Row row, @Nullable SortKey asked, @Nullable SymbolicName computed) {
        String ofLink = sortedByLink(source);
        return switch (asked) {
            case SortKey.By by -> row.read(by.property());
            case SortKey.Degree degree -> named(computed);
            case null ->
                ofLink == null
                        ? row.read(
                                row.type().sortedBy() == null
                                        ? "id"
                                        : row.type().sortedBy())
                        : property(row.theLink().getValue(), ofLink);
        };
    }

    private static Expression named(@Nullable SymbolicName name) {
        if (name == null) {
            throw new IllegalStateException("an order by a computed value needs a name for it");
        }
        return name;
    }

    private static @Nullable String sortedByLink(Connected source) {
        return source instanceof Source.Follows follows ? follows.sortedBy() : null;
    }

    /** Two links may lead to the same object; links to statements and figures never do. */
    private boolean tellsLinksApart(Connected source, Row row) {
        boolean several = compilation.isEntity(row.type()) || row.type().label().equals("Article");
        return several && source instanceof Source.Follows follows && !follows.distinct();
    }

    private Expression degree(Row row, SortKey.Degree degree) {
        Clock clock = compilation.clock();
        SymbolicName link = compilation.fresh("r");
        Relationship pattern =
                Matching.link(anyNode(row.node()), anyNode(), degree.direction(), clock.types(degree.types()));
        if (!clock.past()) {
            return count((PatternElement) pattern);
        }
        return count(match(pattern.named(link))
                .where(clock.shows(link, degree.types()))
                .returning(literalTrue())
                .build());
    }

    private static long check(Level level, Connected source, String by, boolean descending) {
        String list = (source instanceof Source.All ? "all " : "") + level.name();
        CRC32 crc = new CRC32();
        crc.update((list + ' ' + by + ' ' + descending).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
