package org.uniongraph.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;
import org.uniongraph.model.OrganizationKind;

/** Writes out what a body of a region is called behind the region's name: 人社局, 总, 委宣传部. */
final class Bodies {
    private static final String LOCAL = "local-bodies";
    private static final String INDUSTRIES = "industries";
    private static final String PARTY = "中共";
    private static final String COMMITTEE = "委员会";

    /** 总, 总女职工部; but not 总公司. */
    private static final Pattern SHORT_GENERAL_UNION = Pattern.compile("总(?!工会)(?:|.*[部室处办会])");

    private static final Pattern SMALL_REGION = Pattern.compile(".*(?:街道|街|镇|乡|苏木)");
    private static final Pattern COMMITTEE_OF = Pattern.compile("委(员会)?(.*)");
    private static final Pattern PARTY_COMMITTEE = Pattern.compile("^(?:中共)?委员会");
    private static final Pattern UNION_OF_INDUSTRY = Pattern.compile("(?:系统|行业|产业)?(?:工会|工联会).*");

    private final Lexicon lexicon;

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The full name of a body that regions have; empty when {@code rest} is none of them.
     *
     * @param before what stands before the region: 中共, 共青团, 中国人民政治协商会议 or nothing
     * @param region the region as printed
     * @param rest what stands behind it
     */
    Optional<String> find(String before, String region, String rest, OrganizationKind kind) {
        if (kind == OrganizationKind.UNION) {
            return union(region, rest);
        }
        return committee(before, region, rest)
                .or(() -> local(rest).map(full -> full.startsWith(before) ? full : before + full))
                .or(() -> before.isEmpty() ? part(rest) : Optional.of(before + rest));
    }

    private Optional<String> union(String region, String rest) {
        if (rest.equals("工会") && !SMALL_REGION.matcher(region).matches()) {
            return Optional.of(RegionalBody.GENERAL_UNION);
        }
        String body = SHORT_GENERAL_UNION.matcher(rest).matches() ? "总工会" + rest.substring(1) : rest;
        if (body.startsWith(RegionalBody.GENERAL_UNION)) {
            return Optional.of(local(body).orElse(body));
        }
        return local(body).or(() -> isOfIndustry(body) ? Optional.of(body) : Optional.empty());
    }

    private boolean isOfIndustry(String body) {
        return IntStream.range(1, body.length())
                .filter(end -> lexicon.word(INDUSTRIES, body.substring(0, end)).isPresent())
                .anyMatch(end -> UNION_OF_INDUSTRY.matcher(body.substring(end)).matches());
    }

    /** 海淀区委, 海淀区委宣传部, 共青团海淀区委, 政协海淀区委员会: the region's last letter is the committee's rank. */
    private Optional<String> committee(String before, String region, String rest) {
        Matcher matcher = COMMITTEE_OF.matcher(rest);
        boolean found = matcher.matches() && PrintedRegions.namesItsKind(region);
        if (!found || before.isEmpty() && matcher.group(1) != null) {
            return Optional.empty();
        }
        String part = matcher.group(2);
        String full = local(part)
                .filter(name -> PARTY_COMMITTEE.matcher(name).find())
                .map(name -> PARTY_COMMITTEE.matcher(name).replaceFirst(""))
                .orElse(part);
        return Optional.of((before.isEmpty() ? PARTY : before) + COMMITTEE + full);
    }

    private Optional<String> local(String form) {
        return lexicon.word(LOCAL, form).map(Bodies::full);
    }

    /** 人社厅职业能力建设处: a part of a body, by the longest name of a body that it begins with. */
    private Optional<String> part(String rest) {
        return IntStream.iterate(rest.length() - 1, end -> end > 1, end -> end - 1)
                .boxed()
                .flatMap(end -> local(rest.substring(0, end)).map(whole -> whole + rest.substring(end)).stream())
                .findFirst();
    }

    private static String full(Word word) {
        String full = word.attributes().getOrDefault("full", word.form());
        return word.attributes().getOrDefault("prefix", full.startsWith(COMMITTEE) ? PARTY : "") + full;
    }
}
