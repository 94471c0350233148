package org.uniongraph.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Division;
import org.uniongraph.lexicon.DivisionLevel;
import org.uniongraph.lexicon.Divisions;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;

/** Which divisions a printed region can mean. */
final class PrintedRegions {
    private static final String CORPS = "66";

    /** Codes of the county-level cities that are one with a division of the corps (师市合一) begin so. */
    private static final String CORPS_CITIES = "6590";

    private static final Pattern KIND = Pattern.compile("(?:自治县|自治旗|自治州|自治区|地区|新区|街道办事处|街道办|街道|街|[省市区县州盟旗镇乡])$");

    private static final Pattern CORPS_KIND = Pattern.compile("(?:兵团|第?[一二三四五六七八九十]+师)$");

    /** Short kinds that the lexicon doesn't list, with what they stand for. */
    private static final Map<String, String> SHORT_KINDS = Map.of("街", "街道", "开发区", "经济技术开发区");

    private final Lexicon lexicon;
    private final Divisions divisions;
    private final Map<String, Division> corpsOfCity = new HashMap<>();

    PrintedRegions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.divisions = lexicon.divisions();
        divisions.all().stream()
                .filter(division -> division.level() == DivisionLevel.COUNTY
                        && division.code().startsWith(CORPS_CITIES))
                .forEach(this::joinWithCorps);
    }

    private void joinWithCorps(Division city) {
        divisions.all().stream()
                .filter(division -> division.level() == DivisionLevel.CITY && isCorps(division))
                .filter(division ->
                        divisions.named(division.name() + city.name()).contains(division))
                .forEach(division -> corpsOfCity.put(city.code(), division));
    }

    /**
     * The divisions that {@code region}, a chain or a single name, can mean, most important first. Each with its former
     * name, when it is that which is printed.
     */
    Map<Division, Optional<String>> of(String region) {
        Map<Division, Optional<String>> found = new LinkedHashMap<>();
        read(region).forEach(division -> found.put(today(division), formerName(region, division)));
        return found;
    }

    private List<Division> read(String region) {
        List<Division> chain = divisions.chain(region);
        if (!chain.isEmpty()) {
            return chain;
        }
        return SHORT_KINDS.entrySet().stream()
                .filter(kind -> region.endsWith(kind.getKey())
                        && region.length() > kind.getKey().length())
                .flatMap(kind ->
                        divisions
                                .chain(region.substring(
                                                0,
                                                region.length() - kind.getKey().length())
                                        + kind.getValue())
                                .stream())
                .toList();
    }

    /** Whether the name is an ordinary noun too (城区, 林场). */
    boolean isNoun(String region) {
        return lexicon.word(Word.DIVISION, region)
                .filter(word -> word.is(Word.AMBIGUOUS, "yes"))
                .isPresent();
    }

    /** Whether it is the name of a township, without what it lies in. */
    boolean isLoneTownship(String region) {
        return divisions.named(region).stream().anyMatch(division -> division.level() == DivisionLevel.TOWNSHIP);
    }

    /** Whether the name says by its last letters what kind of division it is: 海淀区, 蔚县, 第十三师; not 海淀. */
    static boolean namesItsKind(String region) {
        boolean kind = KIND.matcher(region).find() && (region.length() > 2 || region.endsWith("县"));
        return kind || CORPS_KIND.matcher(region).find();
    }

    static boolean isCorps(Division division) {
        return division.code().startsWith(CORPS);
    }

    private Division today(Division division) {
        return corpsOfCity.getOrDefault(division.code(), division);
    }

    /**
     * The last name of {@code region} when its letters aren't those of today's name: 崇文区 for 东城区. Whether the old
     * division was renamed or became part of another doesn't show, so its bodies are told apart from today's. 密云县 and
     * 密云区, 滦县 and 滦州市 are one.
     */
    private Optional<String> formerName(String region, Division division) {
        String form = lastName(region, division);
        boolean same = isCorps(division)
                || form.contains(division.name())
                || isInOrder(KIND.matcher(form).replaceFirst(""), division.name());
        return same ? Optional.empty() : Optional.of(form);
    }

    private String lastName(String region, Division division) {
        for (int start = 0; start < region.length(); start++) {
            String form = region.substring(start);
            boolean chained =
                    start == 0 || !divisions.chain(region.substring(0, start)).isEmpty();
            if (chained && divisions.named(form).contains(division)) {
                return form;
            }
        }
        return division.name();
    }

    private static boolean isInOrder(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
