package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/** Finds where organisations are named: a head (总工会, 有限公司, 组宣部), and before it the words that belong to it. */
final class OrganizationNames {
    private static final List<String> SORTS = List.of(
            "集团公司", "总公司", "集团", "公司", "学校", "医院", "学院", "协会", "街道总工会", "镇总工会", "乡总工会", "作业区", "管委会", "院", "校", "厂",
            "矿", "局", "台", "所", "站");
    private static final String UNION = "工会";
    /** 在学院|礼堂: what is in an organisation named before. */
    private static final Pattern ROOM = Pattern.compile("(?:大?礼堂|报告厅|[一二三四]楼|会议室|会议厅|操场|体育馆|食堂|多功能厅|培训室|大厅)");

    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\u4e00-\\u9fa5]{1,6}?(?:部|处|中心|办公室)(?=、|和|[\\u4e00-\\u9fa5]{1,3}[长任])");

    private final Reading reading;
    private final Regions regions;
    private final FalseHeads falseHeads;
    private final NameStarts starts;
    private final Specificity specificity;

    OrganizationNames(Reading reading) {
        this.reading = reading;
        this.regions = new Regions(reading);
        this.falseHeads = new FalseHeads(reading);
        ProperWords proper = new ProperWords(reading);
        this.starts = new NameStarts(reading, regions, proper);
        this.specificity = new Specificity(reading, proper);
    }

    /** All names in the order of the text; one within another only when both start together. */
    List<OrganizationName> find() {
        List<OrganizationName> found = new ArrayList<>(pointers());
        found.addAll(headed());
        found.addAll(known(WordList.NATIONAL_BODIES));
        found.addAll(known(WordList.BRANDS));
        found.addAll(new Governments(reading, regions).find());
        return new NestedNames(reading, regions).standing(found);
    }

    private List<OrganizationName> headed() {
        List<OrganizationName> found = new ArrayList<>();
        for (Term term : reading.hits().all(WordList.ORGANIZATION_HEADS)) {
            OrganizationName name = name(new OrganizationHead(term));
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    private List<OrganizationName> known(WordList list) {
        List<OrganizationName> found = new ArrayList<>();
        for (Term term : reading.hits().all(list)) {
            boolean word = reading.isBoundary(term.start()) || term.end() - term.start() > 3;
            if (word && !isAnniversary(term.end()) && !falseHeads.isOutlet(term)) {
                found.add(new OrganizationName(
                        new Span(term.start(), term.end()),
                        null,
                        term.start(),
                        OrganizationHead.kind(term.word()),
                        OrganizationName.Role.KNOWN));
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
                boolean alone = reading.isStop(at - 1) || "由和与为对让请".indexOf(reading.at(at - 1)) >= 0;
                boolean pointed =
                        "该本".indexOf(reading.at(at - 1)) >= 0 && reading.isBoundary(at - 1) && reading.isBoundary(end);
                if (pointed && reading.hits().startingAt(WordList.ORGANIZATION_HEADS, end) == null) {
                    found.add(new OrganizationName(
                            new Span(at - 1, end),
                            null,
                            at,
                            OrganizationKind.ENTERPRISE,
                            OrganizationName.Role.POINTING));
                }
                boolean union = reading.follows(end, UNION) && !sort.endsWith(UNION);
                boolean department = sort.length() > 2
                        && DEPARTMENT
                                .matcher(reading.text())
                                .region(end, reading.length())
                                .lookingAt();
                boolean room = (alone || reading.at(at - 1) == '在')
                        && ROOM.matcher(reading.text())
                                .region(end, reading.length())
                                .lookingAt();
                if (room || alone && (union || department || reading.hits().startingAt(WordList.POSTS, end) != null)) {
                    found.add(new OrganizationName(
                            new Span(at, union ? end + UNION.length() : end),
                            null,
                            at,
                            union ? OrganizationKind.UNION : OrganizationKind.ENTERPRISE,
                            OrganizationName.Role.POINTING));
                }
            }
        }
        return found;
    }

    private @Nullable OrganizationName name(OrganizationHead head) {
        if (falseHeads.has(head)) {
            return null;
        }
        Region region = regions.endingAt(head.isCommittee() ? head.start() + 1 : head.start());
        int start = starts.of(head, region);
        if (start >= head.start() && region == null && isListedAfterBody(head)) {
            return new OrganizationName(
                    new Span(head.start(), head.end()),
                    null,
                    head.start(),
                    head.kind(),
                    OrganizationName.Role.INHERITING);
        }
        if (start < 0) {
            return null;
        }
        start = starts.balanced(start, head.end());
        boolean empty = start == head.start() && !head.isCommittee();
        if (start > head.start() || empty || isAnniversary(head.end())) {
            return null;
        }
        String surface = reading.substring(start, head.end());
        if (surface.endsWith(UNION) && SORTS.contains(surface.substring(0, surface.length() - UNION.length()))) {
            return new OrganizationName(
                    new Span(start, head.end()), null, start, OrganizationKind.UNION, OrganizationName.Role.POINTING);
        }
        Region leading = region != null && region.span().start() <= start ? region : regions.startingAt(start);
        OrganizationName name =
                new OrganizationName(new Span(start, head.end()), leading, head.start(), head.kind(), head.role());
        return specificity.has(name, head) ? name : null;
    }

    /** 中华全国总工会成立100周年 is an occasion. */
    private boolean isAnniversary(int end) {
        return reading.follows(end, "成立")
                && reading.substring(end, end + 10).matches("成立[0-9一二三四五六七八九十百]{1,4}(?:周年|年).*");
    }

    /** 甲市总工会、人社局: a body without a region right behind another in a list is of the same region. */
    private boolean isListedAfterBody(OrganizationHead head) {
        boolean body = head.isBody() && head.form().length() >= 2 || head.isGeneralUnion();
        boolean joined = reading.precedes(head.start(), "联合") || reading.precedes(head.start(), "会同");
        return body && (joined || "、和与及".indexOf(reading.at(head.start() - 1)) >= 0);
    }
}
