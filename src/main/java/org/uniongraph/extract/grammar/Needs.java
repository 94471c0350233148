package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a text must hold so that a pattern can be found in it: from each of several sets a letter or a pair of letters.
 * Read from the pattern itself; a look at it saves most searches, and never one that would find something.
 */
final class Needs {
    /** Letters and pairs are told apart by so many bits; a clash costs a search in vain. */
    private static final int BITS = 1 << 13;

    /** A pair of letters is about so many times rarer than a letter. */
    private static final int RARER = 20;

    /** Any of {@code keys}; the higher {@code weight}, the less the need tells. */
    private static final class Need {
        private final int[] keys;
        private final int weight;

        Need(int[] keys, int weight) {
            this.keys = keys;
            this.weight = weight;
        }

        static Need letters(IntStream letters) {
            int[] keys = letters.map(c -> key((char) c)).toArray();
            return new Need(keys, keys.length * RARER);
        }

        Need or(Need other) {
            return new Need(
                    IntStream.concat(IntStream.of(keys), IntStream.of(other.keys))
                            .toArray(),
                    weight + other.weight);
        }
    }

    private final List<Need> needs;

    private Needs(List<Need> needs) {
        this.needs = needs;
    }

    /** What {@code pattern} needs; nothing when it is written in a way that isn't understood here. */
    static Needs of(Pattern pattern) {
        List<Need> needs = pattern.flags() == 0 ? new Parser(pattern.pattern()).all() : List.of();
        return new Needs(needs.stream()
                .sorted(Comparator.comparingInt((Need need) -> need.weight))
                .toList());
    }

    /** The letters of {@code text} and its pairs of letters, to be asked of by {@link #areMetBy}. */
    static BitSet held(String text) {
        BitSet held = new BitSet(BITS);
        for (int i = 0; i < text.length(); i++) {
            held.set(key(text.charAt(i)));
            if (i > 0) {
                held.set(key(text.charAt(i - 1), text.charAt(i)));
            }
        }
        return held;
    }

    boolean areMetBy(BitSet held) {
        for (Need need : needs) {
            if (!isMet(need, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Need need, BitSet held) {
        for (int key : need.keys) {
            if (held.get(key)) {
                return true;
            }
        }
        return false;
    }

    private static int key(char letter) {
        return letter * 0x9E3779B1 >>> 19;
    }

    private static int key(char first, char second) {
        return (first * 31 + second + 0x10000) * 0x85EBCA6B >>> 19;
    }

    /** Reads a pattern from left to right; what it doesn't know makes the whole pattern need nothing. */
    private static final class Parser {
        private static final String QUANTIFIERS = "?*+{";

        private final String pattern;
        private int at;
        private boolean understood = true;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        List<Need> all() {
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
                    : List.of(
                            branches.stream().map(Parser::best).reduce(Need::or).orElseThrow());
        }

        private static Need best(List<Need> branch) {
            return branch.stream()
                    .min(Comparator.comparingInt((Need need) -> need.weight))
                    .orElseThrow();
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
                    needs.add(new Need(new int[] {key(before, c)}, 1));
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
}
