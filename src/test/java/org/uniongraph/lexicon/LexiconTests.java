package org.uniongraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LexiconTests {
    private static final Path FOLDER = Path.of("seeds/lexicon");
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void findsEveryFormByStartAndThenLongerFirst() {
        List<Term> terms = LEXICON.find("向北京市总工会主席报到");

        assertThat(terms)
                .isSortedAccordingTo(
                        (a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : b.end() - a.end());
        assertThat(written(terms))
                .contains("1-4 division 北京市", "1-3 division 北京", "2-3 division-letter 京", "7-9 posts 主席");
    }

    @Test
    void findsAllFormsThatAPlainSearchFinds() {
        String text = "江苏省南京市江宁区人社局局长、全国劳动模范王某和望京街道办事处工会主席李某在北京市工人文化宫";
        Set<String> expected = new HashSet<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                String part = text.substring(start, end);
                if (isKnown(part)) {
                    expected.add(start + "-" + end);
                }
            }
        }

        assertThat(LEXICON.find(text))
                .extracting(term -> term.start() + "-" + term.end())
                .containsAll(expected)
                .allMatch(expected::contains);
    }

    @Test
    void aFormWithSeveralMeaningsIsThereOnceForEach() {
        assertThat(LEXICON.find("冀"))
                .extracting(term -> term.word().category())
                .containsExactly(Word.DIVISION_LETTER, "surnames");
    }

    @Test
    void findsNothingInATextWithoutWords() {
        assertThat(LEXICON.find("")).isEmpty();
        assertThat(LEXICON.find("abc \u0000\uFFFF\uD83D\uDE00")).isEmpty();
    }

    @Test
    void givesTheOtherColumnsOfAWord() {
        assertThat(LEXICON.word("national-bodies", "全总"))
                .hasValueSatisfying(word -> assertThat(word.attributes())
                        .containsEntry("name", "中华全国总工会")
                        .containsEntry("kind", "UNION"));
        assertThat(LEXICON.word("local-bodies", "人社局"))
                .hasValueSatisfying(
                        word -> assertThat(word.is("full", "人力资源和社会保障局")).isTrue());
        assertThat(LEXICON.word("posts", "全国劳动模范"))
                .hasValueSatisfying(
                        word -> assertThat(word.is("class", "HONOUR")).isTrue());
        assertThat(LEXICON.word("surnames", "于"))
                .hasValueSatisfying(word -> assertThat(word.is("weight", "LOW")).isTrue());
        assertThat(LEXICON.word("surnames", "欧阳")).isPresent();
        assertThat(LEXICON.word("surnames", "主席")).isEmpty();
        assertThat(LEXICON.word("posts", "没有的词")).isEmpty();
    }

    @Test
    void marksDivisionsThatAreOrdinaryNouns() {
        assertThat(ambiguous("城区")).isTrue();
        assertThat(ambiguous("林场")).isTrue();
        assertThat(ambiguous("茶镇")).isTrue();
        assertThat(ambiguous("海淀区")).isFalse();
        assertThat(LEXICON.word(Word.DIVISION, "街道办事处")).isEmpty();
        assertThat(LEXICON.word(Word.DIVISION, "大城市")).isEmpty();
    }

    @Test
    void letterNamesSayTheirProvince() {
        assertThat(LEXICON.word(Word.DIVISION_LETTER, "沪"))
                .hasValueSatisfying(word -> assertThat(word.is("code", "31")).isTrue());
    }

    @Test
    void listsTheWordsOfACategory() {
        assertThat(LEXICON.words("surnames")).hasSizeGreaterThan(450);
        assertThat(LEXICON.words("posts")).hasSizeGreaterThan(350);
        assertThat(LEXICON.words("no-such-list")).isEmpty();
    }

    @Test
    void whatTheBuildPreparedIsWhatTheFilesSay() throws IOException {
        LexiconData fresh = LexiconCompiler.compile(LexiconFiles.in(FOLDER));
        byte[] stored = LexiconStore.write(fresh);

        assertThat(LexiconStore.write(PreparedLexicon.read())).isEqualTo(stored);
        assertThat(LexiconStore.write(LexiconStore.read(stored))).isEqualTo(stored);
    }

    @Test
    void aChangedOrAddedFileChangesTheFingerprint() {
        long before = RuleFiles.fingerprint(small(Map.of("words/posts.tsv", "form\n主席\n")));

        assertThat(RuleFiles.fingerprint(small(Map.of("words/posts.tsv", "form\n主任\n"))))
                .isNotEqualTo(before);
        assertThat(RuleFiles.fingerprint(small(Map.of("words/posts.tsv", "form\n主席\n", "words/more.tsv", "form\n词\n"))))
                .isNotEqualTo(before);
    }

    @Test
    void aFileOfWordsIsACategory() {
        Lexicon lexicon = new Lexicon(
                LexiconCompiler.compile(small(Map.of("words/tools.tsv", "# Tools.\nform\tuse\n扳手\t拧\n锤\t\n"))));

        assertThat(lexicon.find("锤和扳手"))
                .containsExactly(
                        new Term(0, 1, new Word("tools", "锤", Map.of())),
                        new Term(2, 4, new Word("tools", "扳手", Map.of("use", "拧"))));
        assertThat(lexicon.divisions().all()).extracting(Division::name).containsExactly("北京市");
    }

    @Test
    void everyFormIsCleanAndStandsOnceInItsList() throws IOException {
        LexiconFiles files = LexiconFiles.in(FOLDER);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Table> list : files.wordLists().entrySet()) {
            Set<String> forms = new HashSet<>();
            for (Map<String, String> row : list.getValue().rows()) {
                String form = list.getValue().get(row, "form");
                if (!forms.add(form) || !isClean(form)) {
                    faults.add(list.getKey() + ": " + form);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyDivisionHasACleanNameAndEveryListedVariantStandsOnce() throws IOException {
        assertThat(LEXICON.divisions().all()).allSatisfy(division -> {
            assertThat(division.name()).isNotBlank();
            assertThat(isClean(division.name())).isTrue();
        });
        assertThat(LexiconFiles.in(FOLDER).table("division-variants.tsv").rows())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAmbiguousStemAndGenericNameIsOfADivision() throws IOException {
        LexiconFiles files = LexiconFiles.in(FOLDER);
        Set<String> stems = new HashSet<>();
        LEXICON.divisions().all().stream()
                .filter(division -> division.level() != DivisionLevel.TOWNSHIP)
                .forEach(division -> stems.add(division.stem()));

        assertThat(forms(files, "ambiguous-stems.tsv")).doesNotHaveDuplicates().allMatch(stems::contains);
        assertThat(forms(files, "generic-names.tsv")).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> Table.parse("words/x.tsv", ""))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessage("words/x.tsv: expected a header line that names the columns");
        assertThatThrownBy(() -> Table.parse("words/x.tsv", "form\na\tb\n"))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessageContaining("expected at most 1 cells");
        assertThatThrownBy(() -> new LexiconFiles(Map.of()).table("divisions.tsv"))
                .isInstanceOf(MalformedLexicon.class)
                .hasMessageContaining("seeds/lexicon/divisions.tsv is missing");
    }

    private static boolean isKnown(String form) {
        return !LEXICON.divisions().named(form).isEmpty()
                || LEXICON.word(Word.DIVISION_LETTER, form).isPresent()
                || categories().stream()
                        .anyMatch(category -> LEXICON.word(category, form).isPresent());
    }

    private static Set<String> categories() {
        Set<String> categories = new HashSet<>();
        for (String file :
                Objects.requireNonNull(FOLDER.resolve("words").toFile().list())) {
            categories.add(file.replace(".tsv", ""));
        }
        return categories;
    }

    /** A lexicon of one division and these files. */
    private static LexiconFiles small(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("divisions.tsv", "code\tname\tparent\n11\t北京市\n");
        all.put("divisions-bingtuan.tsv", "code\tname\tparent\n");
        all.put("division-variants.tsv", "code\tform\tkind\n");
        all.put("ambiguous-stems.tsv", "form\n");
        all.put("generic-names.tsv", "form\n");
        Map<String, byte[]> contents = new TreeMap<>();
        all.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new LexiconFiles(contents);
    }

    private static boolean ambiguous(String name) {
        return LEXICON.word(Word.DIVISION, name).orElseThrow().is(Word.AMBIGUOUS, "yes");
    }

    private static List<String> written(List<Term> terms) {
        return terms.stream()
                .map(term -> term.start() + "-" + term.end() + " " + term.word().category() + " "
                        + term.word().form())
                .toList();
    }

    private static boolean isClean(String form) {
        return form.equals(form.strip()) && form.chars().noneMatch(Character::isISOControl);
    }

    private static List<String> forms(LexiconFiles files, String file) {
        Table table = files.table(file);
        return table.rows().stream().map(row -> table.get(row, "form")).toList();
    }
}
