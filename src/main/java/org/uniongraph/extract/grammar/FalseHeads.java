package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;

/** Tells where the letters of a head are none: 公司|法, 工会|驿站, 某公司党委|书记, the paper itself. */
final class FalseHeads {
    /** 某公司工会|组织开展, 某公司工会|组织职工: a verb behind the union. */
    private static final Pattern ORGANIZES = Pattern.compile(
            "组织(?:开展|举办|召开|实施|编排|部分|广大|全体|所属|机关|各|了|[0-9一二三四五六七八九十百两]|职工|员工|会员|女职工|劳模|干部|医|律师|慰问|参观|志愿|青年)");

    /** Behind a bare 工会, letters that make it a trade and not an organisation: 工会干部, 工会驿站. */
    private static final Set<Character> AFTER_UNION =
            Set.of('干', '组', '会', '小', '户', '积', '法', '卡', '章', '界', '驿', '爱', '大', '服', '力', '理', '经', '活');

    private static final Pattern OUTLET =
            Pattern.compile("^(?:社|融媒体?)?(?:全媒体)?(?:—|-|·|、)?[^，。\\n]{0,6}?(?:讯|记者|通讯员|报道|[0-9]{1,2}月[0-9]{1,2}日[电讯])");

    private static final Pattern GATHERING = Pattern.compile("单身|青年|交友|相亲|职工|联姻|鹊桥|[”》]$");

    private static final Pattern HELD = Pattern.compile("在|于|由|上|现场|活动|举行|举办|启动");

    private static final List<String> OF_COMPANY = List.of("代表队", "联队", "工会", "团委", "党委");

    private static final Pattern MANY = Pattern.compile(".*(?:各[省市州区县旗]|地[州市]|[省州市区县旗]{2})");

    private static final Set<String> TITLE_BODIES = Set.of("党委", "党组", "党总支", "党支部", "纪委", "团委", "党工委");
    private static final List<String> TITLES = List.of("书记", "副书记", "委员", "常委", "成员");

    private final Reading reading;

    FalseHeads(Reading reading) {
        this.reading = reading;
    }

    boolean has(OrganizationHead head) {
        return isInLongerHead(head)
                || continues(head)
                || isPartOfTitle(head)
                || isOutlet(head.term())
                || isOfMany(head)
                || isOfYouthLeague(head);
    }

    private boolean isInLongerHead(OrganizationHead head) {
        Term longest = reading.hits().startingAt(WordList.ORGANIZATION_HEADS, head.start());
        return longest != null && longest.end() > head.end();
    }

    /** True when the head is only the beginning of another word: 工会|驿站, 公司|法, 大学|生. */
    private boolean continues(OrganizationHead head) {
        if (!reading.isBoundary(head.start()) && !reading.isBoundary(head.end())) {
            return true;
        }
        Token next = reading.tokenAt(head.end());
        boolean inToken = next != null && next.start() < head.end() && next.end() > head.end();
        if (head.isOfStrength("SUFFIX")) {
            boolean post = reading.hits().startingAt(WordList.POSTS, head.end()) != null;
            return !post && next != null && (next.is("n") || next.is("vn") || next.start() < head.end());
        }
        if (head.isOfStrength("TITLED")) {
            return !isTitled(head.end());
        }
        if (head.form().endsWith("工会")) {
            return head.form().equals("工会") && isTrade(head);
        }
        if (head.form().length() == 1 && isInName(head.end())) {
            return true;
        }
        if (head.form().equals("联谊会") && isGathering(head)) {
            return true;
        }
        if (head.form().equals("商会") && reading.precedes(head.start(), "协")) {
            return true;
        }
        if (head.form().endsWith("中") && reading.at(head.end()) == '学') {
            return true;
        }
        if (head.form().length() == 1 || head.isDepartment()) {
            return inToken;
        }
        return next != null
                && inToken
                && next.equals(reading.tokenAt(head.end() - 1))
                && "生人员长法化类式型级制".indexOf(reading.at(head.end())) >= 0;
    }

    /** 检修工郝连|科: the last letter of a person's name behind an occupation. */
    private boolean isInName(int end) {
        for (int start = end - 2; start >= end - 3 && start > 0; start--) {
            Term post = reading.hits().endingAt(WordList.POSTS, start);
            Term surname = reading.hits().startingAt(WordList.SURNAMES, start);
            if (post != null
                    && post.end() - post.start() > 1
                    && surname != null
                    && !surname.word().is("weight", "LOW")) {
                return true;
            }
        }
        return false;
    }

    /** 单身职工联谊会在…举行 is held and holds nothing. */
    private boolean isGathering(OrganizationHead head) {
        return GATHERING
                        .matcher(reading.substring(head.start() - 4, head.start()))
                        .find()
                || HELD.matcher(reading.substring(head.end(), head.end() + 3)).lookingAt();
    }

    /** 中联重科|工程师, 徐工重型|的焊工, 比亚迪汽车|代表队: what only companies have stands behind the name. */
    private boolean isTitled(int end) {
        int next = reading.at(end) == '的' ? end + 1 : end;
        Term post = reading.hits().startingAt(WordList.POSTS, next);
        return post != null && !post.word().is("class", "HONOUR")
                || OF_COMPANY.stream().anyMatch(word -> reading.follows(end, word));
    }

    /** 工会干部, 工会系统, 职工会; but not 工会会员代表大会, 工会系统各单位. */
    private boolean isTrade(OrganizationHead union) {
        boolean ofWorkers = !reading.isBoundary(union.start()) && reading.at(union.start() - 1) == '职';
        boolean system = reading.follows(union.end(), "系统") && !reading.follows(union.end(), "系统各");
        boolean verb = ORGANIZES
                .matcher(reading.text())
                .region(union.end(), reading.length())
                .lookingAt();
        boolean trade =
                AFTER_UNION.contains(reading.at(union.end())) && !verb && !reading.follows(union.end(), "会员代表大会");
        return ofWorkers || system || trade;
    }

    /** 某公司党委书记 is a post in the company; 市委书记 one in the committee. */
    private boolean isPartOfTitle(OrganizationHead head) {
        return TITLE_BODIES.contains(head.form())
                && reading.hits().endingAt(WordList.ORGANIZATION_HEADS, head.start()) != null
                && TITLES.stream().anyMatch(title -> reading.follows(head.end(), title));
    }

    /** The paper itself: 某某日报记者, 某某工人报讯. */
    boolean isOutlet(Term name) {
        return name.word().is("kind", "MEDIA")
                && OUTLET.matcher(reading.substring(name.end(), name.end() + 20))
                        .find();
    }

    /** 各区县总工会, 15个地州市总工会. */
    private boolean isOfMany(OrganizationHead head) {
        boolean regional = head.isBody() || head.isGeneralUnion();
        return regional
                && MANY.matcher(reading.substring(head.start() - 4, head.start()))
                        .matches()
                && reading.hits().endingAt(WordList.DIVISIONS, head.start()) == null;
    }

    /** 团|市委. */
    private boolean isOfYouthLeague(OrganizationHead head) {
        return head.isCommittee() && reading.at(head.start() - 1) == '团';
    }
}
