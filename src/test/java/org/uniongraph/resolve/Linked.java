package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.uniongraph.model.Attributes;
import org.uniongraph.model.Claim;
import org.uniongraph.model.EntityId;
import org.uniongraph.model.Statement;

/** Who became one entity: by id the names, the other forms and the articles. */
final class Linked {
    private final TreeSet<String> names =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final TreeSet<String> forms = new TreeSet<>();
    private final TreeSet<String> articles = new TreeSet<>();
    private boolean named;

    static Map<EntityId, Linked> of(Map<String, List<Statement>> archive, Predicate<Attributes> wanted) {
        Map<EntityId, Linked> linked = new TreeMap<>();
        archive.forEach((article, statements) -> {
            for (Statement statement : statements) {
                if (statement.claim() instanceof Claim.Description said && wanted.test(said.attributes())) {
                    linked.computeIfAbsent(said.subject(), id -> new Linked()).add(article, said);
                }
            }
        });
        return linked;
    }

    private void add(String article, Claim.Description said) {
        names.add(said.attributes().name());
        forms.addAll(said.attributes().aliases());
        if (!said.mentions().isEmpty()) {
            named = true;
            articles.add(article);
        }
    }

    boolean isNamed() {
        return named;
    }

    boolean joins() {
        return names.size() > 1 || articles.size() > 1;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** 北京市海淀区总工会 = 海淀区总工会 (short: 区总工会) | seeds/05-haidian-tree-planting. */
    @Override
    public String toString() {
        List<String> others = new ArrayList<>(forms);
        others.removeAll(names);
        String brief = others.isEmpty() ? "" : " (also " + String.join("、", others) + ")";
        String where = articles.isEmpty() ? "" : "\n    " + String.join(", ", articles);
        return String.join(" = ", names) + brief + where;
    }
}
