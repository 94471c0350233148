package org.uniongraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uniongraph.ingest.StoredGraph.Link;
import org.uniongraph.ingest.StoredGraph.Node;

/**
 * The graph that was made from text alone beside the one that was made from annotations. Two nodes are one when they
 * have the same id or, failing that, are of one type and either meant in one place or called alike; events only by
 * place, since 决赛 is the name of many.
 */
final class ComparedGraphs {
    private final Map<String, Node> annotated = new LinkedHashMap<>();
    private final Map<String, Node> text = new LinkedHashMap<>();
    private final Map<String, String> annotatedOfText = new HashMap<>();
    private final Map<String, Share> shares = new TreeMap<>();

    /** What both graphs have and what only one has of one kind of things, as people read it. */
    record Share(List<String> both, List<String> onlyText, List<String> onlyAnnotated) {
        Share() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** How much of the annotated graph is in the other, in [0, 1]. */
        double found() {
            return (double) both.size() / (both.size() + onlyAnnotated.size());
        }

        /** How much of the graph made from text alone is in the annotated one, in [0, 1]. */
        double right() {
            return (double) both.size() / (both.size() + onlyText.size());
        }
    }

    ComparedGraphs(StoredGraph annotated, StoredGraph text) {
        annotated.nodes().forEach(node -> this.annotated.put(node.id(), node));
        text.nodes().forEach(node -> this.text.put(node.id(), node));
        pair();
        nodes();
        links(annotated.links(), text.links());
    }

    private void pair() {
        text.keySet().stream().filter(annotated::containsKey).forEach(id -> annotatedOfText.put(id, id));
        List<Pair> pairs = new ArrayList<>();
        for (Node found : text.values()) {
            annotated.values().stream()
                    .filter(node -> node.type().equals(found.type()))
                    .map(node -> Pair.of(found, node))
                    .filter(pair -> pair.isOne(found.type()))
                    .forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingInt(Pair::forms)
                .thenComparingInt(Pair::places)
                .reversed());
        for (Pair pair : pairs) {
            if (!annotatedOfText.containsKey(pair.text()) && !annotatedOfText.containsValue(pair.annotated())) {
                annotatedOfText.put(pair.text(), pair.annotated());
            }
        }
    }

    /**
     * Two nodes that may be one.
     *
     * @param forms how many forms of their names they share, the names themselves counted twice
     * @param places in how many places both are meant
     */
    private record Pair(String text, String annotated, int forms, int places) {
        static Pair of(Node text, Node annotated) {
            return new Pair(
                    text.id(),
                    annotated.id(),
                    shared(text.forms(), annotated.forms()) + (text.name().equals(annotated.name()) ? 1 : 0),
                    shared(text.places(), annotated.places()));
        }

        boolean isOne(String type) {
            return places > 0 || forms > 0 && !type.equals("Event");
        }

        private static int shared(Set<String> a, Set<String> b) {
            return (int) a.stream().filter(b::contains).count();
        }
    }

    private void nodes() {
        text.values().forEach(node -> {
            Share share = share("node " + node.type());
            (annotatedOfText.containsKey(node.id()) ? share.both() : share.onlyText()).add(node.name());
        });
        annotated.values().stream()
                .filter(node -> !annotatedOfText.containsValue(node.id()))
                .forEach(node -> share("node " + node.type()).onlyAnnotated().add(node.name()));
    }

    private void links(Collection<Link> ofAnnotated, Collection<Link> ofText) {
        Map<Link, Link> moved = new LinkedHashMap<>();
        ofText.forEach(link -> moved.put(new Link(link.type(), moved(link.from()), moved(link.to())), link));
        Set<Link> both = Set.copyOf(ofAnnotated);
        moved.forEach((link, printed) -> {
            Share share = share("relation " + link.type());
            (both.contains(link) ? share.both() : share.onlyText()).add(printed(printed, text));
        });
        ofAnnotated.stream()
                .filter(link -> !moved.containsKey(link))
                .forEach(
                        link -> share("relation " + link.type()).onlyAnnotated().add(printed(link, annotated)));
    }

    private String moved(String id) {
        return annotatedOfText.getOrDefault(id, id);
    }

    private static String printed(Link link, Map<String, Node> nodes) {
        return name(link.from(), nodes) + " → " + name(link.to(), nodes);
    }

    private static String name(String id, Map<String, Node> nodes) {
        Node node = nodes.get(id);
        return node == null ? id : node.name();
    }

    private Share share(String kind) {
        return shares.computeIfAbsent(kind, any -> new Share());
    }

    /** Of one kind: {@code node Union}, {@code relation WON}. */
    Share of(String kind) {
        return shares.getOrDefault(kind, new Share());
    }

    /** Of all kinds that begin with {@code kind}: {@code node}, {@code relation}. */
    Share all(String kind) {
        Share all = new Share();
        shares.entrySet().stream()
                .filter(share -> share.getKey().startsWith(kind + " "))
                .map(Map.Entry::getValue)
                .forEach(share -> {
                    all.both().addAll(share.both());
                    all.onlyText().addAll(share.onlyText());
                    all.onlyAnnotated().addAll(share.onlyAnnotated());
                });
        return all;
    }

    /** A table, then what only one of the graphs has. */
    String report() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "both", "text only", "annotated only"));
        shares.forEach((kind, share) -> lines.add(counts(kind, share)));
        lines.add(counts("all nodes", all("node")));
        lines.add(counts("all relations", all("relation")));
        shares.forEach((kind, share) -> {
            lines.addAll(listed("\n" + kind + ", text only", share.onlyText()));
            lines.addAll(listed("\n" + kind + ", annotated only", share.onlyAnnotated()));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String counts(String kind, Share share) {
        return row(
                kind,
                share.both().size(),
                share.onlyText().size(),
                share.onlyAnnotated().size());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-28s %6s %10s %15s", cells);
    }

    private static List<String> listed(String title, List<String> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(title, new TreeSet<>(items).stream().map("  "::concat).collect(Collectors.joining("\n")));
    }
}
