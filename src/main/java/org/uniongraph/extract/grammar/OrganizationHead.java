package org.uniongraph.extract.grammar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.lexicon.Word;
import org.uniongraph.model.OrganizationKind;

/** The last part of an organisation's name, which tells its sort: 总工会, 有限公司, 组宣部. */
record OrganizationHead(Term term) {
    private static final Pattern COMMITTEE = Pattern.compile("[省市区县州旗盟地]委");

    int start() {
        return term.start();
    }

    int end() {
        return term.end();
    }

    String form() {
        return term.word().form();
    }

    OrganizationKind kind() {
        return kind(term.word());
    }

    static OrganizationKind kind(Word word) {
        String kind = word.attributes().getOrDefault("kind", "");
        return kind.isEmpty() ? OrganizationKind.ENTERPRISE : OrganizationKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    OrganizationName.Role role() {
        String role = term.word().attributes().getOrDefault("role", "");
        return role.isEmpty() ? OrganizationName.Role.WHOLE : OrganizationName.Role.valueOf(role);
    }

    boolean isBody() {
        return role() == OrganizationName.Role.BODY;
    }

    boolean isDepartment() {
        return role() == OrganizationName.Role.DEPARTMENT;
    }

    /** 总工会: a union of a region, as a body is. */
    boolean isGeneralUnion() {
        return form().equals("总工会");
    }

    /** 市委: its first letter is the rank of its region. */
    boolean isCommittee() {
        return COMMITTEE.matcher(form()).matches();
    }

    /**
     * STRONG heads may stand behind a region alone, WEAK ones seldom; a SUFFIX (科技, 矿业) is one only when no noun
     * follows; a TITLED one (重工, 地板) only when a post follows or what only companies have.
     */
    boolean isOfStrength(String strength) {
        return term.word().is("strength", strength);
    }
}
