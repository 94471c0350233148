package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.PersonMention.Post;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.Span;

/**
 * Finds the people whom an article names: behind a post, in lists, before words that only people go with, then
 * everywhere.
 */
final class People {
    /** Letters that a title known by the last of them only ends with: 焊工, 检疫员. */
    private static final String TITLE_ENDS = "员工师手长匠医警";
    /** No title known by its last letter only is read longer; none has fewer letters than two. */
    private static final int MAX_TITLE = 9;
    /** No quotation is read longer; a name with a dot in one is a work's. */
    private static final int MAX_QUOTATION = 40;

    private static final List<String> CHOICE = List.of("选举", "选举了", "推选", "选出", "增补", "聘请", "聘任", "任命", "授予");

    private static final List<String> BEFORE_POST = List.of("为", "任", "担任");

    private static final Pattern OF = Pattern.compile("(?:选送|推荐|报送|选派|派出)?的(?:选手|职工|教师|员工|歌手|参赛选手)?");

    /** Behind a name: what it won, at once or after a few words, or the next who won. */
    private static final Pattern PRIZED = Pattern.compile(
            "(?:[和、][^，。；]{2,24}?)?(?:(?:以|凭|凭借)[^，。；]{2,24})?(?:则|也|还|分别|双双|先后|最终|一举|成功|等)?(?:获|荣获|力压|技压|爆冷|勇夺|蝉联|捧|夺|摘|斩|赢|拿下|包揽|收入囊中|位列|位居|屈居|名列|排名|列第|拔得|折桂|问鼎|登顶|当选|分列|分获|获评)");

    private final Reading reading;
    private final PersonNames names;
    private final TitleChains chains;
    private final Set<Span> organizations;
    private final NameSpans organizationNames;
    private final PersonMentions found;
    private final PersonLists lists;

    /** @param organizations where organisations are named */
    People(Reading reading, Set<Span> organizations) {
        this.reading = reading;
        this.organizations = organizations;
        this.organizationNames = new NameSpans(organizations);
        this.names = new PersonNames(reading);
        this.chains = new TitleChains(reading, organizationNames);
        this.found = new PersonMentions(reading, names);
        this.lists = new PersonLists(reading, names, found, organizationNames);
    }

    /**
     * All mentions of people in the order of the text.
     *
     * @param authors the names of the byline, which are people wherever they stand
     */
    List<PersonMention> find(List<String> authors) {
        authors.forEach(names::know);
        for (Term post : reading.hits().all(WordList.POSTS)) {
            behind(post);
        }
        organizations.forEach(this::behindOrganization);
        organizations.forEach(this::sentByOrganization);
        for (int i = 0; i < reading.length(); i++) {
            if (reading.at(i) == '·') {
                dotted(i);
            }
            Token token = reading.tokenAt(i);
            boolean person = token != null && token.start() == i && token.is("nr") && token.length() >= 2;
            boolean first = (reading.isStop(i - 1) || isBehindChoice(i)) && names.hasPlainSurname(i);
            boolean winner = isBehindPrize(i) && reading.hits().startingAt(WordList.SURNAMES, i) != null;
            if (person || first || winner) {
                untitled(i, person);
            }
        }
        found.repeat(organizationNames);
        return found.all();
    }

    private void behind(Term post) {
        int start = post.end();
        if (reading.at(start) == ' ') {
            start++;
        }
        Term longer = reading.hits().startingAt(WordList.POSTS, post.start());
        if (longer != null && longer.end() > post.end() || isInOrganization(start)) {
            return;
        }
        List<Post> posts = chains.before(start, post);
        Span name = names.behindPost(start);
        boolean likely = name.length() > 0 && (isLikely(name, post) || isAtWork(name, posts));
        if (!likely || !names.isEnded(name) && names.withoutSurname(start).length() > name.length()) {
            name = names.withoutSurname(start);
            if (name.length() == 0 || post.word().is("class", "ADDRESS")) {
                return;
            }
        }
        lists.add(name, posts);
    }

    /** Behind a post in an organisation any name is likely that something ends. */
    private boolean isAtWork(Span name, List<Post> posts) {
        return posts.stream().anyMatch(post -> post.organization() != null)
                && names.isEnded(name)
                && !names.startsAsWord(name);
    }

    /** Behind an office a name is likely; behind a word for anyone (职工, 代表) it must look like one in more ways. */
    private boolean isLikely(Span name, Term post) {
        if (names.isDotted(name)) {
            return true;
        }
        Token token = reading.tokenAt(name.start());
        boolean tokenized = token != null && token.start() == name.start() && token.is("nr");
        boolean ended = names.isEnded(name);
        boolean plain = names.hasPlainSurname(name.start());
        boolean starts = reading.isBoundary(name.start()) || token != null && token.is("nr");
        boolean bounded = starts && reading.isBoundary(name.end());
        boolean speaks = post.word().is("class", "OFFICE")
                && token != null
                && (token.is("n") || token.is("ns"))
                && token.start() == name.start()
                && token.end() == name.end()
                && reading.hits().startingAt(WordList.PERSON_VERBS, name.end()) != null;
        if (speaks) {
            return true;
        }
        if (names.startsAsWord(name) && !(ended && (plain || names.endsInLetter(name)))) {
            return false;
        }
        if (post.word().is("class", "OFFICE")) {
            return tokenized || ended || plain && bounded;
        }
        return tokenized && (plain || ended) || plain && bounded && (ended || name.length() == 3);
    }

    /** 某公司焊工张三, 某林业局检疫员李四: a title that is known by its last letter only. */
    private void behindOrganization(Span organization) {
        for (int end = organization.end() + 2; end <= organization.end() + MAX_TITLE; end++) {
            if (reading.isStop(end - 1)) {
                return;
            }
            boolean title = TITLE_ENDS.indexOf(reading.at(end - 1)) >= 0;
            Span name = title ? names.at(end) : new Span(end, end);
            if (name.length() < 2 || reading.hits().endingAt(WordList.POSTS, end) != null || names.startsAsWord(name)) {
                continue;
            }
            Token token = reading.tokenAt(end);
            boolean tokenized = token != null && token.start() == end && token.is("nr");
            boolean bounded = reading.isBoundary(end) && reading.isBoundary(name.end());
            boolean ended = names.isEnded(name);
            if (tokenized
                    || names.isDotted(name)
                    || names.hasPlainSurname(end) && (ended || bounded)
                    || ended && bounded && name.length() == 3) {
                String post = reading.substring(organization.end(), end);
                found.add(name, List.of(new Post(organization, null, post, new Span(organization.start(), end))));
                return;
            }
        }
    }

    /** 某海关的程立伟获金牌, 某县总工会选送的东玉兰夺得一等奖: a name that a word for winners follows, or another such name. */
    private void sentByOrganization(Span organization) {
        Matcher of = OF.matcher(reading.text()).region(organization.end(), reading.length());
        if (!of.lookingAt()) {
            return;
        }
        Span name = names.at(of.end());
        boolean known = name.length() < 2 || found.startAt(name.start()) || isInOrganization(name.start());
        if (!known
                && names.hasPlainSurname(name.start())
                && !names.startsAsWord(name)
                && PRIZED.matcher(reading.text())
                        .region(name.end(), reading.length())
                        .lookingAt()) {
            lists.add(name, List.of());
        }
    }

    /** 某公司的买买提·吐尔逊: a name with a dot needs no post. */
    private void dotted(int dot) {
        int open = reading.text().lastIndexOf('“', dot);
        if (open >= 0 && dot - open < MAX_QUOTATION && reading.text().lastIndexOf('”', dot) < open) {
            return;
        }
        int start = dot;
        while (start > 0
                && !(dot - start >= 2 && TITLE_ENDS.indexOf(reading.at(start - 1)) >= 0)
                && dot - start < SurnamelessNames.MAX_PART
                && PersonNames.isHan(reading.at(start - 1))
                && !isInOrganization(start - 1)
                && "的由和与及是被".indexOf(reading.at(start - 1)) < 0
                && reading.hits().endingAt(WordList.POSTS, start) == null) {
            start--;
        }
        Span name = names.at(start);
        if (names.isDotted(name) && name.end() > dot && !found.startAt(start)) {
            found.add(name, List.of());
        }
    }

    private void untitled(int start, boolean person) {
        Span name = names.at(start);
        if (name.length() < 2 || found.startAt(name.start()) || isInOrganization(name.start())) {
            return;
        }
        boolean plain = names.hasPlainSurname(name.start());
        boolean listed = lists.startWith(name);
        boolean follower = reading.hits().startingAt(WordList.PERSON_VERBS, name.end()) != null;
        boolean counted = reading.at(name.end()) == '等'
                && (Character.isDigit(reading.at(name.end() + 1)) || reading.follows(name.end(), "等人"));
        boolean told =
                counted || follower && startsClause(name) || isOfOrganization(name) || isAged(name) || isHonoured(name);
        if (isBehindPrize(name.start()) && names.isEnded(name) && !names.startsAsWord(name)) {
            lists.add(name, List.of());
            return;
        }
        boolean placed = isAffiliated(name) || isChosen(name) || isGranted(name);
        if (plain && (listed || placed || person && (told || lists.startPairOf(name)))
                || person && isBehindOrganization(name, follower)) {
            lists.add(name, List.of());
        }
    }

    /** 单项第一名为|于海: where the words end that say whose a prize is. */
    private boolean isBehindPrize(int at) {
        return "为是由归：".indexOf(reading.at(at - 1)) >= 0 && "名军奖者王牌".indexOf(reading.at(at - 2)) >= 0;
    }

    /** 某公司的张三. */
    private boolean isOfOrganization(Span name) {
        return reading.at(name.start() - 1) == '的' && isInOrganization(name.start() - 2);
    }

    /** 张三（某公司）. */
    private boolean isAffiliated(Span name) {
        return reading.at(name.end()) == '（' && organizationNames.startingAt(name.end() + 1) != null;
    }

    /** 选举张三为主席，李四、王五为副主席: a name, or the first of some, that 为 and a post follow. */
    private boolean isChosen(Span name) {
        boolean start = reading.isStop(name.start() - 1) || isBehindChoice(name.start());
        Span last = name;
        while (start && "、和".indexOf(reading.at(last.end())) >= 0) {
            Span next = names.at(last.end() + 1);
            if (next.length() < 2) {
                return false;
            }
            last = next;
        }
        int end = last.end();
        return start && BEFORE_POST.stream().anyMatch(word -> isPostBehind(end, word));
    }

    private boolean isBehindChoice(int at) {
        return "举选出补请任命予了".indexOf(reading.at(at - 1)) >= 0
                && CHOICE.stream().anyMatch(verb -> reading.precedes(at, verb));
    }

    private boolean isPostBehind(int at, String word) {
        int from = at + word.length();
        Span organization = organizationNames.startingAt(from);
        return reading.follows(at, word)
                && reading.hits().startingAt(WordList.POSTS, organization == null ? from : organization.end()) != null;
    }

    /** 授予张三、李四“某某”称号. */
    private boolean isGranted(Span name) {
        return reading.precedes(name.start(), "授予") && "、和“等".indexOf(reading.at(name.end())) >= 0;
    }

    /** 46岁的张三. */
    private boolean isAged(Span name) {
        return reading.precedes(name.start(), "岁的");
    }

    /** “天府工匠”张三. */
    private boolean isHonoured(Span name) {
        return reading.at(name.start() - 1) == '”';
    }

    /** 归某大学张三，, 某公司李四获一等奖: a name between an organisation and a mark, or a word that only people go with. */
    private boolean isBehindOrganization(Span name, boolean follower) {
        return (reading.isStop(name.end()) || follower) && organizationNames.endingAt(name.start()) != null;
    }

    private boolean startsClause(Span name) {
        return reading.isStop(name.start() - 1) || reading.isBoundary(name.start());
    }

    private boolean isInOrganization(int at) {
        return organizationNames.covers(at);
    }
}
