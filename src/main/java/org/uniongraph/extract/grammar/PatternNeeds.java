package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a pattern from left to right for what it needs; what it doesn't know makes the whole pattern need nothing. */
final class PatternNeeds {
    private static final String QUANTIFIERS = "?*+{";

    /** More pairs are asked for longer than they tell. */
    private static final int MOST_PAIRS = 64;

    private final String pattern;
    private int at;
    private boolean understood = true;

    private PatternNeeds(String pattern) {
        this.pattern = pattern;
    }

    /** What {@code pattern} needs; nothing when there is something in it that isn't understood here. */
    static List<Need> of(String pattern) {
        return new PatternNeeds(pattern).all();
    }

    private List<Need> all() {
        List<Need> needs = alternatives();
        return understood && at == pattern.length() ? needs : List.of();
    }

    private List<Need> alternatives() {
        List<List<Need>> branches = new ArrayList<>();
        branches.add(sequence());
        while (is('|')) {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        return branches.stream().anyMatch(List::isEmpty)
                ? List.of()
                : List.of(branches.stream()
                        .map(PatternNeeds::best)
                        .reduce(Need::or)
                        .orElseThrow());
    }

    private static Need best(List<Need> branch) {
        return branch.stream().min(Comparator.comparingInt(Need::weight)).orElseThrow();
    }

    private List<Need> sequence() {
        List<Need> needs = new ArrayList<>();
        String before = "";
        while (understood && at < pattern.length() && !is('|') && !is(')')) {
            char c = pattern.charAt(at);
            String letters = lettersOf(c);
            List<Need> item = item(c);
            if (isOptional()) {
                before = "";
                continue;
            }
            needs.addAll(item);
            int pairs = before.length() * letters.length();
            if (pairs > 0 && pairs <= MOST_PAIRS) {
                needs.add(Need.pairs(before, letters));
            }
            before = letters;
        }
        return needs;
    }

    /** The letters of which the item that starts with {@code c} is one; empty when that can't be told. */
    private String lettersOf(char c) {
        if (c == '[') {
            String inside = insideClass(at + 1);
            return isList(inside) ? inside : "";
        }
        return "()]{}.^$\\?*+".indexOf(c) < 0 ? String.valueOf(c) : "";
    }

    private List<Need> item(char c) {
        at++;
        return switch (c) {
            case '(' -> group();
            case '[' -> letters();
            case '.', '^', '$' -> List.of();
            case '\\' -> {
                understood &= at < pattern.length() && "dswDSW.\\[](){}|*+?^$-".indexOf(pattern.charAt(at)) >= 0;
                at++;
                yield List.of();
            }
            case ']', '{', '}', '?', '*', '+' -> unknown();
            default -> List.of(Need.letters(IntStream.of(c)));
        };
    }

    private List<Need> group() {
        boolean counts = true;
        if (is('?')) {
            int colon = pattern.indexOf(':', at);
            if (colon == at + 1) {
                at = colon + 1;
            } else if (pattern.startsWith("?=", at) || pattern.startsWith("?!", at)) {
                at += 2;
                counts = false;
            } else if (pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at)) {
                at += 3;
                counts = false;
            } else if (pattern.startsWith("?<", at) && pattern.indexOf('>', at) > 0) {
                at = pattern.indexOf('>', at) + 1;
            } else {
                return unknown();
            }
        }
        List<Need> needs = alternatives();
        if (!is(')')) {
            return unknown();
        }
        at++;
        return counts ? needs : List.of();
    }

    private List<Need> letters() {
        String inside = insideClass(at);
        if (inside.isEmpty()) {
            return unknown();
        }
        at += inside.length() + 1;
        return isList(inside) ? List.of(Need.letters(inside.chars())) : List.of();
    }

    /**
     * What stands from {@code from} to where the class of letters that opens before it closes, over those within it.
     */
    private String insideClass(int from) {
        int open = 1;
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && --open == 0) {
                return pattern.substring(from, i);
            }
        }
        return "";
    }

    /** Whether a class of letters names each of them. */
    private static boolean isList(String inside) {
        return !inside.isEmpty() && inside.charAt(0) != '^' && inside.chars().noneMatch(c -> "\\-[&".indexOf(c) >= 0);
    }

    /** Steps over the quantifier, if there is one; whether the item before it may be left out. */
    private boolean isOptional() {
        if (at >= pattern.length() || QUANTIFIERS.indexOf(pattern.charAt(at)) < 0) {
            return false;
        }
        boolean optional = is('?') || is('*') || pattern.startsWith("{0", at);
        at = is('{') ? pattern.indexOf('}', at) + 1 : at + 1;
        if (is('?') || is('+')) {
            at++;
        }
        return optional;
    }

    private boolean is(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private List<Need> unknown() {
        understood = false;
        return List.of();
    }
}
