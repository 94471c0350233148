package org.uniongraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniongraph.evaluation.Facts.Author;
import org.uniongraph.evaluation.Facts.Entity;
import org.uniongraph.evaluation.Facts.Figure;
import org.uniongraph.evaluation.Facts.Relation;

/**
 * Compares extracted annotations with those of people, article by article. A relation is right when its type and both
 * ends are, a figure when its event, measure and value are; each annotated fact is matched once.
 */
final class Scorer {
    private final Tally tally = new Tally();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Verdicts verdicts;

    /** Is told of each extracted fact whether it is right, in the order in which they are compared. */
    interface Verdicts {
        /** @param fact the very record of the extracted facts */
        void of(Record fact, boolean right);
    }

    Scorer() {
        this((fact, right) -> {});
    }

    Scorer(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    Tally tally() {
        return tally;
    }

    /** In the order of the articles, and within one: entities, relations, figures, authors. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** @param article its name, for the mistakes */
    void add(String article, Facts gold, Facts predicted) {
        new OfArticle(article, gold, predicted).score();
    }

    private final class OfArticle {
        private final String article;
        private final Facts gold;
        private final Facts predicted;
        private final Alignment alignment;

        OfArticle(String article, Facts gold, Facts predicted) {
            this.article = article;
            this.gold = gold;
            this.predicted = predicted;
            this.alignment = Alignment.of(gold, predicted);
        }

        void score() {
            gold.entities().forEach(this::goldEntity);
            predicted.entities().forEach(this::entity);
            relations();
            figures();
            authors();
            boolean right = Names.plain(predicted.headline()).equals(Names.plain(gold.headline()));
            tally.count("HEADLINES", right, !predicted.headline().isEmpty());
        }

        private void goldEntity(Entity entity) {
            tally.gold("entity " + entity.kind(), "ENTITIES");
            if (!alignment.isFound(entity.id())) {
                mistake("missed " + entity.kind(), entity.name());
            }
        }

        private void entity(Entity entity) {
            Entity right = gold.findEntity(alignment.gold(entity.id()));
            verdicts.of(entity, right != null);
            String kind = (right == null ? entity : right).kind();
            tally.found(right != null, "entity " + kind, "ENTITIES");
            if (right == null) {
                mistake("spurious " + kind, entity.name());
                return;
            }
            right.attributes().forEach((name, value) -> {
                String found = entity.attributes().getOrDefault(name, "None");
                tally.attribute(name, Names.plain(found).equals(Names.plain(value)));
            });
        }

        private void relations() {
            record End(
                    String type,
                    @Nullable String from,
                    @Nullable String to) {}
            Map<End, Integer> left = new LinkedHashMap<>();
            for (Relation relation : gold.relations()) {
                left.merge(new End(relation.type(), relation.from(), relation.to()), 1, Integer::sum);
                tally.gold("relation " + relation.type(), "RELATIONS");
            }
            for (Relation relation : predicted.relations()) {
                boolean right = take(
                        left, new End(relation.type(), alignment.gold(relation.from()), alignment.gold(relation.to())));
                verdicts.of(relation, right);
                tally.found(right, "relation " + relation.type(), "RELATIONS");
                if (!right) {
                    mistake("spurious " + relation.type(), ends(predicted, relation.from(), relation.to()));
                }
            }
            left.keySet().forEach(end -> mistake("missed " + end.type(), ends(gold, end.from(), end.to())));
        }

        private void figures() {
            record Fact(@Nullable String event, String measure, double value) {}
            Map<Fact, Integer> left = new LinkedHashMap<>();
            for (Figure figure : gold.figures()) {
                left.merge(new Fact(figure.event(), figure.measure(), figure.value()), 1, Integer::sum);
                tally.gold("FIGURES");
            }
            for (Figure figure : predicted.figures()) {
                boolean right = take(left, new Fact(alignment.gold(figure.event()), figure.measure(), figure.value()));
                verdicts.of(figure, right);
                tally.found(right, "FIGURES");
                if (!right) {
                    mistake("spurious figure", figure.measure() + " " + figure.printed());
                }
            }
            left.keySet()
                    .forEach(fact -> mistake("missed figure", fact.measure() + " " + Rounded.printed(fact.value())));
        }

        private void authors() {
            Map<Author, Integer> left = new LinkedHashMap<>();
            for (Author author : gold.authors()) {
                left.merge(author, 1, Integer::sum);
                tally.gold("AUTHORS");
            }
            for (Author author : predicted.authors()) {
                boolean right = take(left, author);
                verdicts.of(author, right);
                tally.found(right, "AUTHORS");
                if (!right) {
                    mistake("spurious author", author.name() + " " + author.role());
                }
            }
        }

        private void mistake(String type, String what) {
            mistakes.add(new Mistake(article, type, what));
        }
    }

    /** Takes one {@code fact} away, if there is one left. */
    private static <T> boolean take(Map<T, Integer> left, T fact) {
        Integer count = left.get(fact);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            left.remove(fact);
        } else {
            left.put(fact, count - 1);
        }
        return true;
    }

    private static String ends(Facts facts, @Nullable String from, @Nullable String to) {
        return name(facts, from) + " → " + name(facts, to);
    }

    private static String name(Facts facts, @Nullable String id) {
        Entity entity = facts.findEntity(id);
        return entity == null ? "None" : entity.name();
    }
}
