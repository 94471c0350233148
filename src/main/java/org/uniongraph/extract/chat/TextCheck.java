package org.uniongraph.extract.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniongraph.article.MendedText;
import org.uniongraph.extract.Extraction.Refusal;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.OrganizationKind;

/**
 * Cuts a model's facts down to what the article bears out, beyond the quotes that every extractor must give: a model
 * invents names, titles and years as easily as quotes.
 */
final class TextCheck {
    private static final int YEAR = 4;

    private final MendedText text;
    private final List<Refusal> refusals = new ArrayList<>();

    TextCheck(MendedText text) {
        this.text = text;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Facts borneOut(Facts facts) {
        return new Facts(
                facts.entities().stream().flatMap(e -> entity(e).stream()).toList(),
                facts.relations().stream().filter(this::isBorneOut).toList(),
                facts.figures());
    }

    /** Without the words that are not in the text; empty when no mention is, or the name itself is made up. */
    private Optional<Facts.Entity> entity(Facts.Entity e) {
        List<String> mentions = e.mentions().stream().filter(this::isPrinted).toList();
        e.mentions().stream()
                .filter(mention -> !mentions.contains(mention))
                .forEach(mention -> refuse(title(e), "mention '" + mention + "' is not in the article"));
        if (mentions.isEmpty()) {
            refuse(title(e), "no mention of it is in the article");
            return Optional.empty();
        }
        if (e.name() != null && !fits(e.name(), mentions)) {
            refuse(title(e), "the name neither completes nor shortens any of its mentions " + mentions);
            return Optional.empty();
        }
        return Optional.of(new Facts.Entity(
                e.id(),
                e.type(),
                only(EntityType.ORGANIZATION, e, e.kind()),
                OrganizationKind.UNION.name().equals(e.kind()) ? e.level() : null,
                only(EntityType.EVENT, e, e.eventType()),
                e.name(),
                e.accept().stream().filter(this::isPrinted).toList(),
                only(EntityType.EVENT, e, printedOrNull(e.theme())),
                dated(e.start()),
                dated(e.end()),
                printedOrNull(e.dateText()),
                mentions));
    }

    private static String title(Facts.Entity entity) {
        return "entity " + entity.type() + " " + entity.name();
    }

    /** A field that only entities of {@code type} have. */
    private static @Nullable String only(EntityType type, Facts.Entity entity, @Nullable String value) {
        return type.label().equals(entity.type()) ? value : null;
    }

    /**
     * Whether the characters of the name or of a mention stand in the other, in order: 区总工会 in 海淀区总工会, 市人社局 in
     * 甲市人力资源和社会保障局. So no text can lend one organisation the name of another that it speaks of.
     */
    private static boolean fits(String name, List<String> mentions) {
        return mentions.stream().anyMatch(mention -> isWithin(mention, name) || isWithin(name, mention));
    }

    private static boolean isWithin(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            if (many.charAt(i) == few.charAt(at)) {
                at++;
            }
        }
        return at == few.length();
    }

    private boolean isBorneOut(Facts.Relation relation) {
        return hasPrinted(relation, "title", relation.title()) && hasPrinted(relation, "award", relation.award());
    }

    private boolean hasPrinted(Facts.Relation relation, String field, @Nullable String words) {
        if (words == null || words.isBlank() || isPrinted(words) || isComposed(words, relation.evidence())) {
            return true;
        }
        refuse(
                "relation " + relation.type() + " " + relation.from() + " → " + relation.to(),
                field + " '" + words + "' is not in the article");
        return false;
    }

    /** Whether each character stands in the evidence: 竞技组冠军 of 竞技组的冠军. */
    private static boolean isComposed(String words, @Nullable String evidence) {
        return evidence != null && words.chars().allMatch(c -> evidence.indexOf(c) >= 0);
    }

    private boolean isPrinted(String words) {
        return !text.locate(words).isEmpty();
    }

    private @Nullable String printedOrNull(@Nullable String words) {
        return words != null && isPrinted(words) ? words : null;
    }

    /** A date whose year the article doesn't print is the model's guess. */
    private @Nullable String dated(@Nullable String date) {
        return date != null && date.length() >= YEAR && isPrinted(date.substring(0, YEAR)) ? date : null;
    }

    private void refuse(String item, String reason) {
        refusals.add(new Refusal(item, reason));
    }
}
