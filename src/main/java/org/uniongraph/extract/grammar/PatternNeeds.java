package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a pattern from left to right for what it needs; what it doesn't know makes the whole pattern need nothing. */
final class PatternNeeds {
    private static final String QUANTIFIERS = "?*+{";

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
        char before = 0;
        while (understood && at < pattern.length() && !is('|') && !is(')')) {
            char c = pattern.charAt(at);
            boolean letter = "()[]{}.^$\\?*+".indexOf(c) < 0;
            List<Need> item = item(c);
            if (isOptional()) {
                before = 0;
                continue;
            }
            needs.addAll(item);
            if (letter && before != 0) {
                needs.add(Need.pair(before, c));
            }
            before = letter ? c : 0;
        }
        return needs;
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
        int end = classEnd();
        String inside = end < 0 ? "" : pattern.substring(at, end);
        if (inside.isEmpty()) {
            return unknown();
        }
        at = end + 1;
        boolean told = inside.charAt(0) != '^' && inside.chars().noneMatch(c -> "\\-[&".indexOf(c) >= 0);
        return told ? List.of(Need.letters(inside.chars())) : List.of();
    }

    /** Where the class of letters that opens before {@code at} closes, over those within it; -1 when it doesn't. */
    private int classEnd() {
        int open = 1;
        for (int i = at; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && --open == 0) {
                return i;
            }
        }
        return -1;
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
