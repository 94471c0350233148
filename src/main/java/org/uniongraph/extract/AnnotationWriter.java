package org.uniongraph.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.Extraction.FoundAuthor;
import org.uniongraph.extract.Extraction.FoundEntity;
import org.uniongraph.extract.Extraction.FoundFigure;
import org.uniongraph.extract.Extraction.FoundRelation;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.EventTime;
import org.uniongraph.model.Mention;
import org.uniongraph.model.Origin;
import org.uniongraph.model.PartialDate;
import org.uniongraph.model.Quote;
import org.uniongraph.model.Span;

/**
 * Writes what was found in an article in the exchange form, which {@link AnnotatedArticle#read} reads back to the same.
 * Refusals are not part of the form. Places are UTF-16 offsets into the file as it is.
 */
public final class AnnotationWriter {
    private final ParsedArticle article;
    private final Extraction extraction;
    private final String extractor;

    private AnnotationWriter(ParsedArticle article, Extraction extraction) {
        this.article = article;
        this.extraction = extraction;
        this.extractor = extractor(extraction);
    }

    /**
     * The file NAME.json of {@code article}, a fact a line, in UTF-8.
     *
     * @throws IllegalArgumentException when the facts are of several extractors: a file has one
     */
    public static byte[] write(ParsedArticle article, Extraction extraction) {
        String members = new AnnotationWriter(article, extraction)
                .members().entrySet().stream()
                        .map(member -> "  \"" + member.getKey() + "\": " + printed(member.getValue()))
                        .collect(joining(",\n"));
        return ("{\n" + members + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same as one line of JSON without a line end, which also says where it belongs.
     *
     * @param source the article's file, as people name it
     * @throws IllegalArgumentException as {@link #write} does
     */
    public static String line(String source, ParsedArticle article, Extraction extraction) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("source", source);
        members.put("articleId", article.article().id().value());
        members.putAll(new AnnotationWriter(article, extraction).members());
        return JsonText.of(members);
    }

    private static String printed(@Nullable Object value) {
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            return JsonText.of(value);
        }
        return items.stream().map(item -> "    " + JsonText.of(item)).collect(joining(",\n", "[\n", "\n  ]"));
    }

    private static String extractor(Extraction extraction) {
        List<String> extractors = Stream.of(
                        extraction.entities().stream().map(FoundEntity::origin),
                        extraction.authors().stream().map(FoundAuthor::origin),
                        extraction.relations().stream().map(FoundRelation::origin),
                        extraction.figures().stream().map(FoundFigure::origin))
                .flatMap(Function.identity())
                .map(Origin::extractor)
                .distinct()
                .toList();
        if (extractors.size() > 1) {
            throw new IllegalArgumentException("facts of the extractors " + extractors + ": expected those of one");
        }
        return extractors.isEmpty() ? Grounding.DEFAULT_EXTRACTOR : extractors.getFirst();
    }

    private Map<String, @Nullable Object> members() {
        Map<String, String> names = extraction.entities().stream()
                .collect(toMap(
                        FoundEntity::localId, entity -> entity.attributes().name()));
        Members members = new Members()
                .put("extractor", extractor)
                .put("headline", article.article().headline())
                .put(
                        "authors",
                        extraction.authors().stream()
                                .map(author -> author(author, names.getOrDefault(author.person(), "")))
                                .toList())
                .putOrNull("publication", article.article().publication())
                .put(
                        "entities",
                        extraction.entities().stream().map(this::entity).toList())
                .put(
                        "relations",
                        extraction.relations().stream().map(this::relation).toList())
                .put("figures", extraction.figures().stream().map(this::figure).toList());
        return members.map();
    }

    private Map<String, @Nullable Object> author(FoundAuthor author, String name) {
        return new Members()
                .put("name", name)
                .put("role", author.role())
                .put("person", author.person())
                .put("evidence", evidence(author.quote(), author.origin()))
                .map();
    }

    private Map<String, @Nullable Object> entity(FoundEntity entity) {
        var attributes = entity.attributes();
        Members members = new Members()
                .put("id", entity.localId())
                .put("type", attributes.type().label())
                .put("kind", attributes.kind())
                .put("level", attributes.level())
                .put("eventType", attributes.eventType())
                .put("name", attributes.name());
        if (!attributes.aliases().isEmpty()) {
            members.put("accept", attributes.aliases());
        }
        if (attributes.type() == EntityType.EVENT) {
            EventTime time = attributes.time();
            members.putOrNull("theme", attributes.theme())
                    .putOrNull("start", value(time.start()))
                    .putOrNull("end", value(time.end()))
                    .putOrNull("dateText", time.text());
        } else {
            members.put("theme", attributes.theme());
        }
        return members.put(
                        "mentions",
                        entity.mentions().stream()
                                .map(mention -> mention(mention, entity))
                                .toList())
                .put("rule", entity.origin().rule())
                .put("confidence", entity.origin().confidence())
                .map();
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private Map<String, @Nullable Object> mention(Mention mention, FoundEntity entity) {
        String words = article.mended().read(mention.span());
        Members members = place(new Members().put("text", words), mention.span());
        boolean taken = AttributesOf.alias(words)
                .filter(form -> !form.equals(entity.attributes().name())
                        && !entity.attributes().aliases().contains(form))
                .isPresent();
        return (taken ? members.put("alias", false) : members).map();
    }

    private Map<String, @Nullable Object> relation(FoundRelation relation) {
        return new Members()
                .put("type", relation.type())
                .put("from", relation.from())
                .put("to", relation.to())
                .put("role", relation.role())
                .put("title", relation.title())
                .put("award", relation.award())
                .put("evidence", evidence(relation.quote(), relation.origin()))
                .map();
    }

    private Map<String, @Nullable Object> figure(FoundFigure figure) {
        return new Members()
                .put("event", figure.event())
                .put("measure", figure.measure())
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("approximate", figure.approximate())
                .put("subject", figure.counted())
                .put("evidence", evidence(figure.quote(), figure.origin()))
                .map();
    }

    private Map<String, @Nullable Object> evidence(Quote quote, Origin origin) {
        Members members = new Members().put("quote", article.mended().read(quote.span()));
        return place(members, quote.span())
                .put("rule", origin.rule())
                .put("confidence", origin.confidence())
                .map();
    }

    private Members place(Members members, Span inBody) {
        Span inFile = inBody.shift(article.offset());
        return members.put("start", inFile.start()).put("end", inFile.end());
    }
}
