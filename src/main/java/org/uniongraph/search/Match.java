package org.uniongraph.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an entity or article a search met.
 *
 * @param text the form that it met: a name as stored, a short form or pinyin as the keys have it
 * @param of the name that the form shortens or spells; null when the form is a name itself
 * @param highlights the places in {@code text}
 */
public record Match(
        Form form,
        Closeness closeness,
        String text,
        @Nullable String of,
        List<Highlight> highlights) {
    /** What sort of form it is. */
    public enum Form {
        NAME,
        ALIAS,
        ABBREVIATION,
        PINYIN,
        HEADLINE,
        TEXT
    }

    /** How much of the form is what was typed, the most first. */
    public enum Closeness {
        EXACT,
        PREFIX,
        PART,
        WORDS,
        SIMILAR
    }

    /** A form of an entity's name, and its key. */
    private record Candidate(
            Form form, String text, String key, @Nullable String of) {}

    public Match {
        highlights = List.copyOf(highlights);
    }

    /** The form of an entity that is closest to what was typed. */
    public static Match ofEntity(SearchText search, String type, String name, Collection<String> aliases) {
        List<Candidate> forms = forms(search, type, name, aliases);
        for (Closeness closeness : Closeness.values()) {
            for (Candidate form : forms) {
                if (is(closeness, form, search)) {
                    return match(form, closeness, search);
                }
            }
        }
        Candidate nearest = forms.stream()
                .min(Comparator.comparingInt(form -> distance(form, search)))
                .orElseThrow();
        return match(nearest, Closeness.SIMILAR, search);
    }

    /** Whether it was the headline or the text of an article that was met. */
    public static Match ofArticle(SearchText search, String headline) {
        Candidate candidate = new Candidate(Form.HEADLINE, headline, Folded.letters(headline), null);
        for (Closeness closeness : List.of(Closeness.EXACT, Closeness.PREFIX, Closeness.PART, Closeness.WORDS)) {
            if (is(closeness, candidate, search)) {
                return match(candidate, closeness, search);
            }
        }
        return new Match(Form.TEXT, Closeness.PART, headline, null, List.of());
    }

    /**
     * The name of an entity that somebody may have meant who typed something else.
     *
     * @param text as stored
     */
    public record Suggestion(String text, int distance) {}

    /** The form of an entity that is least different from what was typed. */
    public static Suggestion suggestion(SearchText search, String type, String name, Collection<String> aliases) {
        Candidate nearest = forms(search, type, name, aliases).stream()
                .min(Comparator.comparingInt(form -> distance(form, search)))
                .orElseThrow();
        String text = nearest.form() == Form.PINYIN && nearest.of() != null ? nearest.of() : nearest.text();
        return new Suggestion(text, distance(nearest, search));
    }

    private static List<Candidate> forms(SearchText search, String type, String name, Collection<String> aliases) {
        List<Candidate> forms = new ArrayList<>();
        forms.add(new Candidate(Form.NAME, name, Folded.letters(name), null));
        aliases.stream()
                .sorted()
                .forEach(alias -> forms.add(new Candidate(Form.ALIAS, alias, Folded.letters(alias), null)));
        for (Candidate full : List.copyOf(forms)) {
            ShortNames.of(type, full.key())
                    .forEach(form -> forms.add(new Candidate(Form.ABBREVIATION, form, form, full.text())));
        }
        if (!search.pinyin().isEmpty()) {
            for (Candidate written : List.copyOf(forms)) {
                Romanized romanized = Romanized.of(written.key());
                for (String key : List.of(romanized.full(), romanized.initials())) {
                    forms.add(new Candidate(Form.PINYIN, key, key, written.text()));
                }
            }
        }
        return forms;
    }

    private static boolean is(Closeness closeness, Candidate form, SearchText search) {
        String sought = form.form() == Form.PINYIN ? search.pinyin() : search.letters();
        return switch (closeness) {
            case EXACT -> form.key().equals(sought);
            case PREFIX -> form.key().startsWith(sought);
            case PART -> form.key().contains(sought) && form.form() != Form.PINYIN;
            case WORDS ->
                form.form() != Form.PINYIN
                        && search.words().stream().allMatch(word -> form.key().contains(word));
            case SIMILAR -> false;
        };
    }

    /** Written otherwise but sounding alike counts as one letter. */
    private static int distance(Candidate form, SearchText search) {
        String sought = form.form() == Form.PINYIN ? search.pinyin() : search.letters();
        int distance = Distance.between(form.key(), sought);
        boolean soundsAlike = distance > 1
                && form.key().length() == sought.length()
                && Romanized.of(form.key()).full().equals(Romanized.of(sought).full());
        return soundsAlike ? 1 : distance;
    }

    private static Match match(Candidate form, Closeness closeness, SearchText search) {
        Folded text = Folded.of(form.text());
        SearchText sought = form.form() == Form.PINYIN ? SearchText.of(search.pinyin()) : search;
        return new Match(form.form(), closeness, form.text(), form.of(), Highlights.of(sought, text));
    }
}
