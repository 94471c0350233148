package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.callRawCypher;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.property;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;
import org.uniongraph.search.SearchText;
import org.uniongraph.store.CypherFiles;

/**
 * Compiles the search: cypher/queries/search.cypher finds and scores a bounded number of candidates, and what is
 * selected of them goes on from its rows as from those of any list.
 */
final class Search {
    /** Of these closest of each index query the best come first: two of the longest pages. */
    private static final long MOST = 200;

    /** A filter may leave few of the candidates. */
    private static final long MOST_WITH_FILTER = 1000;

    /** What merely resembles the text is compared letter by letter, and only a few are ever close. */
    private static final long LEAST = 15;

    private static final String ARTICLE = "Article";
    private static final List<String> ALL = List.of("*");
    private static final ZonedDateTime NO_INSTANT = ZonedDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String TEXT = CypherFiles.text("search")
            .lines()
            .filter(line -> !line.startsWith("//"))
            .collect(Collectors.joining("\n"));

    private final Compilation compilation;
    private final Projection projection;

    Search(Compilation compilation, Projection projection) {
        this.compilation = compilation;
        this.projection = projection;
    }

    Statement statement(Level level) {
        Argument text = level.argument("text");
        compilation.bind("search", text, typed -> parts(typed.toString()));
        bindScope(level);
        Projected page = projection.connections().connection(null, level, new Source.Found("Node", name("hits")));
        return Projected.after(callRawCypher(TEXT), page.calls())
                .returning(page.value().as(Root.RESULT))
                .build();
    }

    /** One map and not a parameter for each: the database plans anew for every length of a text parameter. */
    private static Map<String, Object> parts(String typed) {
        if (typed.length() > SearchText.LONGEST) {
            throw new RequestRefused(
                    RefusalCode.TEXT_TOO_LONG,
                    "search text of " + typed.length() + " characters: expected at most " + SearchText.LONGEST,
                    Map.of("length", typed.length(), "max", SearchText.LONGEST));
        }
        SearchText search = SearchText.of(typed);
        return Map.ofEntries(
                Map.entry("letters", search.letters()),
                Map.entry("typed", search.typed()),
                Map.entry("pinyin", search.pinyin()),
                Map.entry("words", search.words()),
                Map.entry("pairs", search.pairs()),
                Map.entry("keyQuery", search.keyQuery()),
                Map.entry("nameQuery", search.nameQuery()),
                Map.entry("alikeQuery", search.alikeQuery()),
                Map.entry("looseNameQuery", search.looseNameQuery()),
                Map.entry("headlineQuery", search.headlineQuery()),
                Map.entry("textQuery", search.textQuery()),
                Map.entry("looseTextQuery", search.looseTextQuery()));
    }

    /** Which indexes are asked for what, and for the state of which instant. */
    private void bindScope(Level level) {
        Argument types = level.argument("types");
        Argument knownAt = level.argument("knownAt");
        boolean past = knownAt.given();
        long most = level.argument("filter").given() ? MOST_WITH_FILTER : MOST;
        if (past) {
            compilation.bindNullable("knownAt", knownAt);
        } else {
            compilation.bindConstant("knownAt", NO_INSTANT);
        }
        if (types.given()) {
            compilation.bind("scope", types, given -> scope(texts(given), past, most));
        } else {
            compilation.bindConstant("scope", scope(ALL, past, most));
        }
    }

    private static Map<String, Object> scope(List<String> types, boolean past, long most) {
        List<String> entities =
                types.stream().filter(type -> !type.equals(ARTICLE)).sorted().toList();
        boolean named = !entities.isEmpty() || types.equals(ALL);
        return Map.of(
                "ofTypes",
                entities.isEmpty() ? "" : " +type:(" + String.join(" ", entities) + ")",
                "keyIndexes",
                indexes(named, "entityKeys", "versionKeys", past),
                "nameIndexes",
                indexes(named, "entityWords", "versionWords", past),
                "articleIndexes",
                indexes(types.equals(ALL) || types.contains(ARTICLE), "articleTexts", "formerArticleTexts", past),
                "past",
                past,
                "most",
                most,
                "least",
                LEAST);
    }

    private static List<String> indexes(boolean wanted, String present, String former, boolean past) {
        if (!wanted) {
            return List.of();
        }
        return past ? List.of(present, former) : List.of(present);
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What a search's connection has beside its page, as entries of its map. */
    static List<Object> extras(Level level) {
        List<Object> entries = new ArrayList<>();
        if (level.selects("complete")) {
            entries.addAll(List.of(Keys.COMPLETE, name("complete")));
        }
        if (level.selects("didYouMean")) {
            entries.addAll(List.of(Keys.NEAR, mapOf("search", typed(), "near", name("near"))));
        }
        return entries;
    }

    /** What {@link FoundFields} needs to tell what of a hit matched. */
    static Expression match(Row row) {
        List<Object> entries = new ArrayList<>();
        entries.add("search");
        entries.add(typed());
        Stream.of("type", "name", "aliases", "headline").forEach(property -> {
            entries.add(property);
            entries.add(row.read(property));
        });
        return mapOf(entries.toArray());
    }

    /** What {@link FoundFields} needs to cut a snippet; null for an entity. */
    static Expression snippet(Row row) {
        return caseExpression()
                .when(row.read("body").isNotNull())
                .then(mapOf("search", typed(), "body", row.read("body")))
                .elseDefault(Cypher.literalNull());
    }

    private static Expression typed() {
        return property(parameter("search"), "typed");
    }
}
