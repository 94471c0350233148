package org.uniongraph.extract.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/**
 * The shorter forms that an article may use once it has printed a name in full: 老君庙采油厂 for 玉门油田公司老君庙采油厂, 北元化工集团 for
 * 陕西北元化工集团有限公司.
 */
final class ShortForms {
    /** A shorter part of a name is a word for any of its sort. */
    private static final int MIN_PART = 3;

    private final Reading reading;
    private final ProperWords proper;
    private final Map<String, DraftEntity> byForm = new LinkedHashMap<>();

    ShortForms(Reading reading) {
        this.reading = reading;
        this.proper = new ProperWords(reading);
    }

    /** Takes in the forms of {@code name}; the names within it start where it does. */
    void learn(OrganizationName name, DraftEntity entity, List<OrganizationName> within) {
        if (name.kind() != OrganizationKind.ENTERPRISE && name.kind() != OrganizationKind.INSTITUTION) {
            return;
        }
        for (OrganizationName whole : within) {
            String part = reading.substring(whole.end(), name.end());
            if (part.length() >= MIN_PART && reading.isBoundary(whole.end()) && !isSort(part, name)) {
                byForm.putIfAbsent(part, entity);
            }
        }
        Term head = reading.hits().endingAt(WordList.ORGANIZATION_HEADS, name.end());
        if (head != null && head.word().is("strength", "TITLED")) {
            byForm.putIfAbsent(reading.of(name.span()), entity);
        }
        int own = ownStart(name);
        if (proper.standIn(own, name.head())) {
            addCompany(reading.substring(own, name.end()), entity);
        }
    }

    /** True for a part that is a mere head, such as 分公司. */
    private boolean isSort(String part, OrganizationName name) {
        return part.length() <= name.end() - name.head();
    }

    private static int ownStart(OrganizationName name) {
        Region region = name.region();
        if (region == null
                || region.kind() != Region.Kind.CHAIN
                || region.span().start() != name.start()) {
            return name.start();
        }
        return region.span().end();
    }

    private void addCompany(String printed, DraftEntity entity) {
        OrganizationForms.ofCompany(printed).forEach(form -> byForm.putIfAbsent(form, entity));
    }

    /** The organisation of which the text has printed the name that {@code surface} is a shorter form of. */
    Optional<DraftEntity> meant(String surface) {
        return Optional.ofNullable(byForm.get(surface));
    }

    /** Notes where the forms stand behind the full name and no name was found. */
    void mentionIn(KnownOrganizations known) {
        NameSpans taken = new NameSpans(known.bySpan().keySet());
        byForm.forEach((form, entity) -> {
            int first = entity.mentions.stream().mapToInt(Span::end).min().orElse(0);
            for (int at = reading.text().indexOf(form, first);
                    at >= 0;
                    at = reading.text().indexOf(form, at + form.length())) {
                Span span = new Span(at, at + form.length());
                if (reading.isBoundary(at)
                        && !taken.covers(at)
                        && !taken.covers(span.end() - 1)
                        && reading.hits().startingAt(WordList.ORGANIZATION_HEADS, span.end()) == null) {
                    known.mention(entity, span);
                    entity.aliases.add(form);
                }
            }
        });
    }
}
