package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.lexicon.Word;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/** Finds where organisations are named: a head (总工会, 有限公司, 组宣部), and before it the words that belong to it. */
final class OrganizationNames {
    static final String HEADS = "org-heads";
    static final String NATIONAL = "national-bodies";
    static final String BRANDS = "brands";
    static final String GENERIC = "generic-words";
    private static final String INDUSTRIES = "industries";

    private static final int MAX_LENGTH = 40;
    private static final Pattern GOVERNOR = Pattern.compile("(?:常务)?副?[省市区县州旗盟镇乡]长");
    private static final List<String> SORTS =
            List.of("集团", "公司", "学校", "医院", "学院", "协会", "街道总工会", "镇总工会", "乡总工会", "作业区", "管委会");
    private static final Pattern COMMITTEE = Pattern.compile("[省市区县州旗盟]委");
    private static final Pattern OUTLET =
            Pattern.compile("^(?:社|融媒体?)?(?:全媒体)?(?:—|-|·|、)?[^，。\\n]{0,6}?(?:讯|记者|通讯员|报道|[0-9]{1,2}月[0-9]{1,2}日[电讯])");

    /** Behind a bare 工会, words that make it a trade and not an organisation: 工会干部, 工会驿站. */
    private static final Set<Character> AFTER_UNION =
            Set.of('干', '组', '会', '小', '户', '积', '法', '卡', '章', '界', '驿', '爱', '大', '服', '力', '理', '经', '活', '劳');

    private static final Set<String> TITLE_BODIES = Set.of("党委", "党组", "党总支", "党支部", "纪委", "团委", "党工委");
    private static final List<String> TITLES = List.of("书记", "副书记", "委员", "常委", "成员");

    private final Reading reading;
    private final Regions regions;

    OrganizationNames(Reading reading) {
        this.reading = reading;
        this.regions = new Regions(reading);
    }

    /** All names in the order of the text; one within another only when both start together. */
    List<OrganizationName> find() {
        List<OrganizationName> found = new ArrayList<>();
        for (Term term : reading.hits().all(HEADS)) {
            OrganizationName name = name(term);
            if (name != null) {
                found.add(name);
            }
        }
        for (String category : List.of(NATIONAL, BRANDS)) {
            for (Term term : reading.hits().all(category)) {
                boolean word = reading.isBoundary(term.start()) || term.end() - term.start() > 3;
                if (word && !isAnniversary(term.end())) {
                    found.add(new OrganizationName(
                            new Span(term.start(), term.end()),
                            null,
                            term.start(),
                            kind(term.word()),
                            OrganizationName.Role.KNOWN));
                }
            }
        }
        found.addAll(governments());
        found.addAll(pointers());
        return outermost(withWhole(found));
    }

    /** 积石山县副县长: the county's government, by its head. */
    private List<OrganizationName> governments() {
        List<OrganizationName> found = new ArrayList<>();
        for (Term post : reading.hits().all("posts")) {
            Region region = regions.endingAt(post.start());
            boolean head = GOVERNOR.matcher(post.word().form()).matches();
            if (head && region != null && region.kind() == Region.Kind.CHAIN) {
                found.add(new OrganizationName(
                        region.span(),
                        region,
                        region.span().end(),
                        OrganizationKind.GOVERNMENT,
                        OrganizationName.Role.GOVERNMENT_OF));
            }
        }
        return found;
    }

    /** 集团总裁, 医院院长: an organisation of before, by its sort and a post. */
    private List<OrganizationName> pointers() {
        List<OrganizationName> found = new ArrayList<>();
        for (String sort : SORTS) {
            for (int at = reading.text().indexOf(sort);
                    at >= 0;
                    at = reading.text().indexOf(sort, at + 1)) {
                int end = at + sort.length();
                boolean alone = reading.isStop(at - 1) || "由和与".indexOf(reading.at(at - 1)) >= 0;
                if (alone && reading.hits().startingAt("posts", end) != null) {
                    found.add(new OrganizationName(
                            new Span(at, end), null, at, OrganizationKind.ENTERPRISE, OrganizationName.Role.POINTING));
                }
            }
        }
        return found;
    }

    /** 处 and 部 name a department only behind the organisation whose part it is. */
    private static List<OrganizationName> withWhole(List<OrganizationName> found) {
        return found.stream()
                .filter(name -> name.end() - name.head() > 1
                        || found.stream()
                                .anyMatch(whole -> whole.start() == name.start()
                                        && whole.end() < name.head() - 1
                                        && name.head() - whole.end() <= 10))
                .toList();
    }

    private List<OrganizationName> outermost(List<OrganizationName> found) {
        List<OrganizationName> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(OrganizationName::start)
                .thenComparing(Comparator.comparingInt(OrganizationName::end).reversed()));
        List<OrganizationName> kept = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (OrganizationName name : sorted) {
            boolean inside = name.end() <= end;
            if (inside && name.start() != start) {
                continue;
            }
            boolean same = !kept.isEmpty() && kept.getLast().span().equals(name.span());
            if (same || inside && !mayBePartOf(name, kept.getLast(), sorted)) {
                continue;
            }
            kept.add(name);
            if (!inside) {
                start = name.start();
                end = name.end();
            }
        }
        return kept;
    }

    /**
     * 中国有色金属工业 is no organisation in 中国有色金属工业协会, nor is what a team's name begins with; in 甲公司乙市医院项目部 the hospital is
     * where the project is.
     */
    private boolean mayBePartOf(OrganizationName part, OrganizationName whole, List<OrganizationName> all) {
        boolean brand = part.role() == OrganizationName.Role.KNOWN
                && reading.lexicon().word(NATIONAL, reading.of(part.span())).isEmpty();
        boolean committee = part.kind() == OrganizationKind.PARTY && whole.role() != OrganizationName.Role.DEPARTMENT;
        boolean affiliated = reading.of(whole.span()).contains("附属");
        if (whole.kind() == OrganizationKind.TEAM || isSuffix(part) || brand || committee || affiliated) {
            return false;
        }
        for (OrganizationName inner : all) {
            if (inner.start() == part.start()
                    && inner.end() < part.end()
                    && part.role() == OrganizationName.Role.WHOLE
                    && !isSuffix(inner)) {
                Region region = regions.startingAt(inner.end());
                if (region != null && region.span().end() <= part.head()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSuffix(OrganizationName name) {
        Term head = reading.hits().startingAt(HEADS, name.head());
        return head != null
                && head.word().attributes().getOrDefault("strength", "").equals("SUFFIX");
    }

    private static OrganizationKind kind(Word word) {
        String kind = word.attributes().getOrDefault("kind", "");
        return kind.isEmpty() ? OrganizationKind.ENTERPRISE : OrganizationKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private @Nullable OrganizationName name(Term head) {
        Term longer = reading.hits().startingAt(HEADS, head.start());
        if (longer != null && longer.end() > head.end() || continues(head) || isPartOfTitle(head) || isOutlet(head)) {
            return null;
        }
        boolean committee = COMMITTEE.matcher(head.word().form()).matches();
        if (committee && reading.at(head.start() - 1) == '团') {
            return null;
        }
        Region region = regions.endingAt(committee ? head.start() + 1 : head.start());
        int start = start(head, region);
        if (start >= head.start() && region == null && isListedAfterBody(head)) {
            start = head.start();
            return new OrganizationName(
                    new Span(start, head.end()), null, start, kind(head.word()), OrganizationName.Role.INHERITING);
        }
        start = balanced(start, head.end());
        if (start < 0 || start > head.start() || start == head.start() && !committee) {
            return null;
        }
        Region leading = region != null && region.span().start() <= start ? region : regions.startingAt(start);
        String role = head.word().attributes().getOrDefault("role", "");
        OrganizationName.Role as = role.isEmpty() ? OrganizationName.Role.WHOLE : OrganizationName.Role.valueOf(role);
        if (isAnniversary(head.end()) || isGenericForm(start, head)) {
            return null;
        }
        OrganizationName name =
                new OrganizationName(new Span(start, head.end()), leading, head.start(), kind(head.word()), as);
        return isSpecific(name, head) ? name : null;
    }

    /** True when the head is only the beginning of another word: 工会|驿站, 公司|法, 大学|生. */
    private boolean continues(Term head) {
        String form = head.word().form();
        Token token = reading.tokenAt(head.end());
        if (head.word().is("strength", "SUFFIX")) {
            Token next = reading.tokenAt(head.end());
            return next != null && (next.is("n") || next.is("vn") || next.start() < head.end());
        }
        boolean inToken = token != null && token.start() < head.end() && token.end() > head.end();
        if (form.equals("工会") && !reading.isBoundary(head.start()) && reading.at(head.start() - 1) == '职') {
            return true;
        }
        if (form.endsWith("工会")) {
            return reading.follows(head.end(), "系统") && form.equals("工会") && !reading.follows(head.end(), "系统各")
                    || AFTER_UNION.contains(reading.at(head.end()))
                            && !reading.follows(head.end(), "会员代表大会")
                            && !reading.follows(head.end(), "劳动")
                            && form.equals("工会")
                            && reading.at(head.end()) != '劳';
        }
        if (form.endsWith("中") && reading.at(head.end()) == '学') {
            return true;
        }
        if (form.length() == 1 || role(head).equals("DEPARTMENT")) {
            return inToken;
        }
        return token != null
                && inToken
                && token.equals(reading.tokenAt(head.end() - 1))
                && "生人员长法化类式型级制".indexOf(reading.at(head.end())) >= 0;
    }

    /** 中华全国总工会成立100周年 is an occasion. */
    private boolean isAnniversary(int end) {
        return reading.follows(end, "成立")
                && reading.substring(end, end + 10).matches("成立[0-9一二三四五六七八九十百]{1,4}(?:周年|年).*");
    }

    private boolean isGenericForm(int start, Term head) {
        String surface = reading.substring(start, head.end());
        boolean team = head.word().is("kind", "TEAM");
        return surface.endsWith("中国工会")
                || Character.isDigit(surface.charAt(0)) && !surface.matches("[0-9]{3,4}[^年].*")
                || team && (Character.isDigit(surface.charAt(0)) || surface.matches(".*(?:球|团|车|支|大|部|参赛|军|乐|舰|梯)队"));
    }

    /** 甲市总工会、人社局: a body without a region right behind another in a list is of the same region. */
    private boolean isListedAfterBody(Term head) {
        boolean body = role(head).equals("BODY") && head.word().form().length() >= 2
                || head.word().form().equals("总工会");
        return body && "、和与及".indexOf(reading.at(head.start() - 1)) >= 0;
    }

    /** The paper itself: 某某日报记者, 某某工人报讯. */
    private boolean isOutlet(Term head) {
        return head.word().is("kind", "MEDIA")
                && OUTLET.matcher(reading.substring(head.end(), head.end() + 20))
                        .find();
    }

    /** 某公司党委书记 is a post in the company; 市委书记 one in the committee. */
    private boolean isPartOfTitle(Term head) {
        String form = head.word().form();
        return TITLE_BODIES.contains(form)
                && reading.hits().endingAt(HEADS, head.start()) != null
                && TITLES.stream().anyMatch(title -> reading.follows(head.end(), title));
    }

    private static String role(Term head) {
        return head.word().attributes().getOrDefault("role", "");
    }

    private int start(Term head, @Nullable Region region) {
        boolean regional = role(head).equals("BODY") || head.word().form().equals("总工会");
        if (regional && region != null) {
            return region.span().start();
        }
        if (role(head).equals("BODY") && head.word().form().length() <= 2) {
            return -1;
        }
        int lowest = lowest(head.start());
        if (lowest < head.start() && lowest > 0 && "该本我".indexOf(reading.at(lowest - 1)) >= 0) {
            return lowest - 1;
        }
        Region before = regions.endingAt(lowest);
        if (before != null && (before.kind() == Region.Kind.POINTING || before.kind() == Region.Kind.RANK)) {
            return before.span().start();
        }
        return anchored(lowest, head.start());
    }

    /** The farthest place to the left to which words of a name reach without a stop. */
    private int lowest(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_LENGTH) {
            if (reading.at(at - 1) == '）') {
                int open = opening(at - 1);
                if (open < 0) {
                    return at;
                }
                at = open;
                continue;
            }
            Term stop = reading.hits().endingAt(NameWords.STOPS, at);
            if (stop != null && stop.end() - stop.start() >= 2 && reading.isBoundary(stop.end())) {
                return at;
            }
            Term organization = reading.hits().endingAt(HEADS, at);
            if (organization != null && organization.word().form().length() >= 2) {
                at = organization.start();
                continue;
            }
            Term division = reading.hits().endingAt(Regions.DIVISION, at);
            if (division != null && division.start() < at) {
                at = division.start();
                continue;
            }
            Token token = reading.tokenAt(at - 1);
            if (token == null || !NameWords.mayStandInName(reading, token) || isCount(token, at)) {
                return at;
            }
            Term post = reading.hits().endingAt("posts", at);
            if (post != null
                    && post.word().is("class", "OFFICE")
                    && post.end() - post.start() >= 2
                    && post.start() <= token.start()) {
                return at;
            }
            at = Math.max(token.start(), 0);
        }
        return at;
    }

    private boolean isCount(Token token, int end) {
        if (token.is("q") && !token.is("qt")) {
            Token before = reading.tokenAt(token.start() - 1);
            return before != null && before.is("m") && !before.is("mq");
        }
        Token next = reading.tokenAt(token.end());
        boolean counts =
                token.length() > 1 || next != null && next.is("q") || Character.isDigit(reading.at(token.start()));
        return counts
                && token.is("m")
                && !token.is("mq")
                && !reading.substring(token.start(), end).matches("[0-9A-Za-z第一二三四五六七八九十]{1,6}");
    }

    private int opening(int close) {
        for (int i = close - 1; i > 0 && close - i < 16; i--) {
            if (reading.at(i) == '（') {
                return i;
            }
            if (reading.isStop(i) || reading.at(i) == '）' || reading.at(i) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** A bracket that is closed in the name must be opened in it. */
    private int balanced(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            if (reading.at(i) == '）') {
                depth++;
            } else if (reading.at(i) == '（') {
                depth--;
                if (depth < 0) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /**
     * Where a region begins between {@code lowest} and {@code head}, unless what stands before it is itself the head of
     * an organisation or a proper word.
     */
    private int anchored(int lowest, int head) {
        for (int at = lowest; at < head; at++) {
            if (!reading.isBoundary(at)) {
                continue;
            }
            Region region = regions.startingAt(at);
            if (region != null) {
                boolean own = isProper(lowest, at) || reading.hits().endingAt(HEADS, at) != null;
                return at == lowest || !own ? at : lowest;
            }
        }
        return lowest;
    }

    /** True when {@code from}-{@code to} holds a word that is neither a sort of organisation nor a trade. */
    private boolean isProper(int from, int to) {
        int at = from;
        while (at < to) {
            Term generic = longest(
                    reading.hits().startingAt(GENERIC, at), reading.hits().startingAt(INDUSTRIES, at));
            Token token = reading.tokenAt(at);
            if (token == null) {
                return false;
            }
            if (generic != null && generic.end() >= Math.min(token.end(), to)) {
                at = generic.end();
                continue;
            }
            if (isProper(token)) {
                return true;
            }
            at = Math.max(token.end(), at + 1);
        }
        return false;
    }

    private boolean holdsOrganization(OrganizationName name) {
        for (int end = name.start() + 2; end < name.head(); end++) {
            if (reading.hits().endingAt(HEADS, end) != null || reading.hits().endingAt(BRANDS, end) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int at) {
        Token token = reading.tokenAt(at);
        return token != null && (token.is("ns") || token.is("nr") || token.is("nz") || token.is("nt"));
    }

    private static @Nullable Term longest(@Nullable Term a, @Nullable Term b) {
        return a == null || b != null && b.end() > a.end() ? b : a;
    }

    private boolean isProper(Token token) {
        if (token.length() >= 2) {
            return !token.is("m") && !token.is("t") && !token.is("w") && !token.is("v") || token.is("vn");
        }
        Token next = reading.tokenAt(token.end());
        Token before = reading.tokenAt(token.start() - 1);
        boolean unknown = next != null && next.length() == 1 && next.is("n")
                || before != null && before.length() == 1 && before.is("n");
        return token.is("nx")
                || token.is("ns")
                || token.is("nr")
                || unknown && !token.is("m") && !token.is("q") && !token.is("w");
    }

    private boolean isSpecific(OrganizationName name, Term head) {
        Region region = name.region();
        int from = region == null ? name.start() : Math.min(region.span().end(), name.head());
        boolean bare = from >= name.head();
        String form = head.word().form();
        if (name.kind() == OrganizationKind.UNION && !role(head).equals("DEPARTMENT")) {
            return form.equals("总工会")
                    ? region != null || isProper(name.start(), name.head())
                    : union(name, region, bare, from);
        }
        if (region != null) {
            boolean strong = head.word().is("strength", "STRONG")
                    || name.kind() == OrganizationKind.ENTERPRISE
                            && form.length() >= 3
                            && head.word().is("strength", "WEAK");
            return !bare || strong && (region.kind() != Region.Kind.COUNTRY || form.length() >= 4);
        }
        if (role(head).equals("DEPARTMENT") && !holdsOrganization(name)) {
            return false;
        }
        return !role(head).equals("BODY") && isProper(name.start(), name.head());
    }

    /** 北京工会 is the unions of Beijing, 基层工会 any; 北京市服务工会 and 望京街道工会 are organisations. */
    private boolean union(OrganizationName name, @Nullable Region region, boolean bare, int from) {
        if (region != null && bare) {
            return region.kind() == Region.Kind.ZONE
                    || !reading.substring(name.head(), name.end()).equals("工会")
                    || reading.of(region.span()).matches(".*(街道|镇|乡|开发区|地区|兵团|师)");
        }
        if (region == null
                && reading.hits().endingAt(HEADS, name.head()) == null
                && reading.hits().endingAt(BRANDS, name.head()) == null
                && reading.substring(name.head(), name.end()).equals("工会")) {
            return reading.hits().endingAt(INDUSTRIES, name.head()) != null && isNamed(name.start());
        }
        boolean trade = reading.hits().startingAt(INDUSTRIES, from) != null
                && (region != null || reading.substring(from, name.end()).contains("行业工会联合会"));
        return isProper(from, name.head()) || trade;
    }
}
