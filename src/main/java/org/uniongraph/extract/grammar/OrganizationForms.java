package org.uniongraph.extract.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.lexicon.Word;

/** Tells which names are forms of one: 市人社局 of 市人力资源和社会保障局, 海淀区总工会 of 北京市海淀区总工会. */
final class OrganizationForms {
    /** No local body's name is longer. */
    private static final int MAX_LOCAL = 16;

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:控股)?(?<group>集团)?(?:控股)?(?:股份)?(?:有限)?(?:责任)?公司");

    /** A company's own name, then its legal form. */
    private static final Pattern COMPANY = Pattern.compile("(?<own>.{2,}?)" + LEGAL_FORM.pattern());

    /** 冀轨公司: a name of two or three letters of one's own. */
    private static final Pattern SHORT_COMPANY = Pattern.compile("(?<own>[\\u4e00-\\u9fa5]{2,3})(?:公司|集团|集团公司)");

    private final Lexicon lexicon;

    OrganizationForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same for 市人社局 and 市人力资源和社会保障局, 安徽省发改委 and 安徽省发展和改革委员会. */
    String key(String full) {
        for (int from = Math.max(0, full.length() - MAX_LOCAL); from < full.length() - 1; from++) {
            Optional<Word> local = WordList.LOCAL_BODIES.find(lexicon, full.substring(from));
            if (local.isPresent()) {
                return full.substring(0, from) + local.get().attributes().getOrDefault("full", full.substring(from));
            }
        }
        return full.replace("人力资源社会保障", "人力资源和社会保障")
                .replace("住房城乡建设", "住房和城乡建设")
                .replaceAll("委$", "委员会");
    }

    /** What a company is called without its legal form: 北元化工集团 and 北元化工公司 for 北元化工集团有限公司; none when it isn't one. */
    static List<String> ofCompany(String full) {
        Matcher company = COMPANY.matcher(full);
        if (!company.matches()) {
            return List.of();
        }
        String own = company.group("own");
        return company.group("group") == null ? List.of(own + "公司") : List.of(own + "集团", own + "集团公司", own + "公司");
    }

    /** Whether one of the two is a shorter form of the other. */
    boolean areAlike(String one, String other) {
        boolean unions = isOfCompany(one) && isOfCompany(other);
        return unions
                ? areAlike(withoutUnion(one), withoutUnion(other))
                : isShortOf(one, other) || isShortOf(other, one) || isBrandOf(one, other) || isBrandOf(other, one);
    }

    /** 徐工 is short of 徐工集团 and 徐工集团有限公司. */
    private boolean isBrandOf(String shorter, String longer) {
        return longer.startsWith(shorter)
                && WordList.BRANDS.find(lexicon, shorter).isPresent()
                && longer.substring(shorter.length())
                        .matches("集团|公司|集团公司|" + LEGAL_FORM.pattern().replace("?<group>", ""));
    }

    /** 冀轨公司 is short of 唐山冀轨装备制造有限公司, 城建集团 of 天津城建集团有限公司. */
    private boolean isCompanyOf(String shorter, String longer) {
        Matcher company = SHORT_COMPANY.matcher(shorter);
        if (!company.matches() || !longer.endsWith("公司") || shorter.contains("集团") != longer.contains("集团")) {
            return false;
        }
        String own = company.group("own");
        int at = longer.indexOf(own);
        return at >= 0
                && WordList.INDUSTRIES.find(lexicon, own).isEmpty()
                && WordList.GENERIC_WORDS.find(lexicon, own).isEmpty()
                && lexicon.divisions().named(own).isEmpty()
                && (at == 0
                        || !lexicon.divisions().named(longer.substring(0, at)).isEmpty());
    }

    /** 金硕集团工会: the union of a company. */
    private static boolean isOfCompany(String name) {
        return name.endsWith("集团工会") || name.endsWith("公司工会");
    }

    private static String withoutUnion(String name) {
        return name.substring(0, name.length() - "工会".length());
    }

    /** 海淀区总工会 is short of 北京市海淀区总工会 (a region is left out before), 安徽建工集团 of 安徽建工集团控股有限公司 (the legal form behind). */
    private boolean isShortOf(String shorter, String longer) {
        if (shorter.length() < 4 || longer.length() <= shorter.length()) {
            return false;
        }
        if (longer.endsWith(shorter)) {
            String before = longer.substring(0, longer.length() - shorter.length());
            return !lexicon.divisions().chain(before).isEmpty()
                    || !lexicon.divisions().named(before).isEmpty();
        }
        if (isCompanyOf(shorter, longer)) {
            return true;
        }
        int at = longer.indexOf(shorter);
        return at >= 0
                && (at == 0
                        || !lexicon.divisions().named(longer.substring(0, at)).isEmpty())
                && !shorter.endsWith("公司")
                && LEGAL_FORM.matcher(longer.substring(at + shorter.length())).matches();
    }
}
