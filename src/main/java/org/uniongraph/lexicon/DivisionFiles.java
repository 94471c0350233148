package org.uniongraph.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the divisions, and the names that each goes by. */
final class DivisionFiles {
    private static final String DIVISIONS = "divisions.tsv";
    private static final String CORPS = "divisions-bingtuan.tsv";
    private static final String VARIANTS = "division-variants.tsv";
    private static final String AMBIGUOUS_STEMS = "ambiguous-stems.tsv";
    private static final String GENERIC_NAMES = "generic-names.tsv";
    static final List<String> NAMES = List.of(DIVISIONS, CORPS, VARIANTS, AMBIGUOUS_STEMS, GENERIC_NAMES);

    private static final String LETTER = "LETTER";

    private final LexiconFiles files;
    private final Map<String, Division> byCode;

    DivisionFiles(LexiconFiles files) {
        this.files = files;
        this.byCode = read(files);
    }

    /** All divisions by code; a parent's code begins those of its children, so parents come first. */
    List<Division> divisions() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }

    /** Each name with its divisions: higher levels first, then those of which it is the official name. */
    Map<String, List<Division>> namesakes() {
        Map<String, Set<Division>> found = new TreeMap<>();
        Set<String> listed = new HashSet<>();
        Table variants = files.table(VARIANTS);
        for (Map<String, String> row : variants.rows()) {
            if (!LETTER.equals(variants.get(row, "kind"))) {
                String form = variants.get(row, "form");
                listed.add(form);
                add(form, division(variants, row), found);
            }
        }
        DivisionNames names = new DivisionNames(byCode.values(), listed, forms(AMBIGUOUS_STEMS), forms(GENERIC_NAMES));
        for (Division division : byCode.values()) {
            names.of(division).forEach(name -> add(name, division, found));
        }
        Map<String, List<Division>> sorted = new TreeMap<>();
        found.forEach((name, divisions) -> sorted.put(name, mostImportantFirst(name, divisions)));
        return sorted;
    }

    /** The one-letter names of provinces, and the names of divisions that are ordinary nouns. */
    List<Word> words() {
        Set<Word> words = new TreeSet<>(Comparator.comparing(Word::category).thenComparing(Word::form));
        generic().forEach(name -> words.add(new Word(Word.DIVISION, name, Map.of(Word.AMBIGUOUS, "yes"))));
        Table variants = files.table(VARIANTS);
        for (Map<String, String> row : variants.rows()) {
            if (LETTER.equals(row.get("kind"))) {
                Map<String, String> code =
                        Map.of("code", division(variants, row).code());
                words.add(new Word(Word.DIVISION_LETTER, variants.get(row, "form"), code));
            }
        }
        return List.copyOf(words);
    }

    /** Those listed, and towns of one letter and 镇, which stand in the middle of many a word: 口镇, 新镇. */
    private Set<String> generic() {
        Set<String> generic = new TreeSet<>();
        Set<String> listed = forms(GENERIC_NAMES);
        for (Division division : byCode.values()) {
            String name = division.name();
            boolean shortTown = division.level() == DivisionLevel.TOWNSHIP && name.length() == 2;
            if (shortTown || listed.contains(name)) {
                generic.add(name);
            }
        }
        return generic;
    }

    private static Map<String, Division> read(LexiconFiles files) {
        Map<String, Division> byCode = new LinkedHashMap<>();
        for (String file : List.of(DIVISIONS, CORPS)) {
            Table table = files.table(file);
            for (Map<String, String> row : table.rows()) {
                String code = table.get(row, "code");
                Division division = new Division(
                        code, table.get(row, "name"), DivisionLevel.ofCode(code), parent(table, row, byCode));
                if (byCode.put(code, division) != null) {
                    throw new MalformedLexicon(table.file() + ": code " + code + " stands there twice");
                }
            }
        }
        return byCode;
    }

    private static @Nullable Division parent(Table table, Map<String, String> row, Map<String, Division> byCode) {
        String code = row.get("parent");
        Division parent = code == null ? null : byCode.get(code);
        if (code != null && (parent == null || !table.get(row, "code").startsWith(code))) {
            throw new MalformedLexicon(table.file() + ", row " + row
                    + ": expected a parent in a line before whose code begins this one's");
        }
        return parent;
    }

    private Division division(Table table, Map<String, String> row) {
        Division division = byCode.get(table.get(row, "code"));
        if (division == null) {
            throw new MalformedLexicon(table.file() + ", row " + row + ": expected the code of a division");
        }
        return division;
    }

    private Set<String> forms(String file) {
        Table table = files.table(file);
        return table.rows().stream().map(row -> table.get(row, "form")).collect(Collectors.toCollection(HashSet::new));
    }

    private static void add(String name, Division division, Map<String, Set<Division>> found) {
        found.computeIfAbsent(name, any -> new HashSet<>()).add(division);
    }

    private static List<Division> mostImportantFirst(String name, Collection<Division> divisions) {
        return divisions.stream()
                .sorted(Comparator.comparing(Division::level)
                        .thenComparing(division -> !division.name().equals(name))
                        .thenComparing(Division::code))
                .toList();
    }
}
