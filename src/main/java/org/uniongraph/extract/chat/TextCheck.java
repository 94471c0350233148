package org.uniongraph.extract.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** 该公司工会 is a mention of 甲公司工会. */
    private static final Pattern POINTING_BACK = Pattern.compile("^[该本此这]");

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
        return mentions.stream()
                .map(mention -> POINTING_BACK.matcher(mention).replaceFirst(""))
                .filter(mention -> !mention.isBlank())
                .anyMatch(mention -> isWithin(mention, name) || isWithin(name, mention));
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
        String title = relation.title();
        String award = relation.award();
        if (title != null && !title.isBlank() && !isPrinted(title) && !isComposed(title, relation.evidence())) {
            return refuse(title(relation), "title '" + title + "' is not in the article");
        }
        if (award != null && !award.isBlank() && !isPrinted(award) && !isLike(award, relation.evidence())) {
            return refuse(title(relation), "award '" + award + "' is not in the article");
        }
        return true;
    }

    private static String title(Facts.Relation relation) {
        return "relation " + relation.type() + " " + relation.from() + " → " + relation.to();
    }

    /** Whether each character stands in the evidence: 党组书记、主席 in 党组书记、市总工会主席. */
    private static boolean isComposed(String words, @Nullable String evidence) {
        return evidence != null && words.chars().allMatch(c -> evidence.indexOf(c) >= 0);
    }

    /**
     * Whether the evidence has a part of it, and the article most of it: 冠军 for 夺冠, 第二名 for 分获二、三名. Ranks are printed
     * in many ways; asked for every character, 5 of the 27 awards of the seeds and development articles failed.
     */
    private boolean isLike(String award, @Nullable String evidence) {
        long inArticle =
                award.codePoints().filter(c -> isPrinted(Character.toString(c))).count();
        return evidence != null
                && award.chars().anyMatch(c -> evidence.indexOf(c) >= 0)
                && inArticle * 2 >= award.codePointCount(0, award.length());
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

    /** Always false. */
    private boolean refuse(String item, String reason) {
        refusals.add(new Refusal(item, reason));
        return false;
    }
}
