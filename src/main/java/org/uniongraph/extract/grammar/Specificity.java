package org.uniongraph.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.OrganizationKind;

/** Tells the name of one organisation from words for any of its sort: 望京街道工会 from 基层工会, 某市教育局 from 教育局. */
final class Specificity {
    private final Reading reading;
    private final ProperWords proper;

    Specificity(Reading reading, ProperWords proper) {
        this.reading = reading;
        this.proper = proper;
    }

    boolean has(OrganizationName name, OrganizationHead head) {
        if (isGenericForm(name, head)) {
            return false;
        }
        if (name.kind() == OrganizationKind.UNION && !head.isDepartment()) {
            return head.isGeneralUnion() ? name.region() != null || isProper(name) : isOneUnion(name);
        }
        Region region = name.region();
        if (region != null) {
            return !isBare(name, region) || mayBeBare(head, region) || isTeamOf(region, head);
        }
        if (head.isDepartment() && !holdsOrganization(name) && !isBranch(name, head)) {
            return false;
        }
        return !head.isBody() && isProper(name);
    }

    /** 中国工会, 3个工会, 参赛队. */
    private boolean isGenericForm(OrganizationName name, OrganizationHead head) {
        String surface = reading.of(name.span());
        boolean numbered = Character.isDigit(surface.charAt(0));
        boolean team = head.term().word().is("kind", "TEAM");
        return surface.endsWith("中国工会")
                || numbered && !surface.matches("[0-9]{3,4}[^年].*")
                || team && (numbered || surface.matches(".*(?:球|(?<!集)团|车|支|大|部|参赛|军|乐|舰|梯)队"));
    }

    private boolean isProper(OrganizationName name) {
        return proper.standIn(name.start(), name.head());
    }

    /** True when nothing stands between region and head. */
    private static boolean isBare(OrganizationName name, Region region) {
        return region.span().end() >= name.head();
    }

    /** 椒江区队. */
    private static boolean isTeamOf(Region region, OrganizationHead head) {
        return region.kind() == Region.Kind.CHAIN && head.kind() == OrganizationKind.TEAM;
    }

    /** 北京市总工会, 江苏有限公司: heads that with a region alone name one organisation. */
    private static boolean mayBeBare(OrganizationHead head, Region region) {
        int length = head.form().length();
        boolean strong = head.isOfStrength("STRONG")
                || head.kind() == OrganizationKind.ENTERPRISE && length >= 3 && head.isOfStrength("WEAK");
        return strong && (region.kind() != Region.Kind.COUNTRY || length >= 4);
    }

    /** 北京工会 is the unions of Beijing, 基层工会 any; 北京市服务工会 and 望京街道工会 are organisations. */
    private boolean isOneUnion(OrganizationName name) {
        Region region = name.region();
        boolean plain = reading.substring(name.head(), name.end()).equals("工会");
        if (region != null && isBare(name, region)) {
            return region.kind() == Region.Kind.ZONE
                    || !plain
                    || reading.of(region.span()).matches(".*(街道|镇|乡|开发区|地区|兵团|师)");
        }
        if (region == null && plain && !isBehindOrganization(name)) {
            return reading.hits().endingAt(WordList.INDUSTRIES, name.head()) != null && startsWithName(name);
        }
        if (reading.hits().endingAt(WordList.BRANDS, name.head()) != null) {
            return true;
        }
        int from = region == null ? name.start() : region.span().end();
        return proper.standIn(from, name.head()) || isOfTrade(name, region, from);
    }

    private boolean isBehindOrganization(OrganizationName name) {
        return reading.hits().endingAt(WordList.ORGANIZATION_HEADS, name.head()) != null
                || reading.hits().endingAt(WordList.BRANDS, name.head()) != null;
    }

    private boolean startsWithName(OrganizationName name) {
        Token token = reading.tokenAt(name.start());
        return token != null && (token.is("ns") || token.is("nr") || token.is("nz") || token.is("nt"));
    }

    private boolean isOfTrade(OrganizationName name, @Nullable Region region, int from) {
        return reading.hits().startingAt(WordList.INDUSTRIES, from) != null
                && (region != null || reading.substring(from, name.end()).contains("行业工会联合会"));
    }

    /** 长城汽车重庆分公司: a company's own words, and where its branch is. */
    private boolean isBranch(OrganizationName name, OrganizationHead head) {
        Term where = reading.hits().endingAt(WordList.DIVISIONS, name.head());
        return head.kind() == OrganizationKind.ENTERPRISE
                && where != null
                && where.start() > name.start() + 1
                && proper.standIn(name.start(), where.start());
    }

    private boolean holdsOrganization(OrganizationName name) {
        for (int end = name.start() + 2; end < name.head(); end++) {
            if (reading.hits().endingAt(WordList.ORGANIZATION_HEADS, end) != null
                    || reading.hits().endingAt(WordList.BRANDS, end) != null) {
                return true;
            }
        }
        return false;
    }
}
