package org.uniongraph.extract.grammar.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.uniongraph.extract.grammar.figures.FigureWords.Cue;

/** Tells who is helped or served from who takes part. */
final class Served {
    private static final List<String> GIVING = List.of(
            "提供", "送", "发放", "办理", "解决", "开展", "进行", "义诊", "体检", "购买", "投保", "赠送", "讨回", "追回", "补贴", "理发", "维修", "颁发",
            "讲", "筹集", "申请", "免费", "圆", "量", "测", "检查", "查体", "修", "诊", "看病", "把脉", "治");

    /** What is done to those counted right behind: 理发80余人次. */
    private static final List<String> DONE = List.of(
            "服务", "咨询", "理发", "剪发", "体检", "查体", "义诊", "看诊", "问诊", "接诊", "诊疗", "按摩", "推拿", "测量", "看了", "帮办", "救助");

    private static final List<String> NOT_FOR =
            List.of("成为", "为期", "作为", "名为", "认为", "分为", "因为", "为主", "为契机", "为载体", "为抓手");

    /** What is done for those who take part: 为30名选手颁奖. */
    private static final List<String> AT_CLASS =
            List.of("颁奖", "颁证", "授牌", "授旗", "授课", "上课", "讲课", "喝彩", "加油", "鼓掌", "主体", "主力", "代表", "骨干", "成员");

    private Served() {}

    static boolean is(CountSite site) {
        if (joins(site)) {
            return false;
        }
        String before = site.before();
        int served =
                DONE.stream().anyMatch(before::endsWith) ? before.length() : FigureWords.endOfLast(Cue.BENEFIT, before);
        if (served >= 0 && before.length() - served <= 24) {
            return true;
        }
        return isGivenTo(site)
                || TREATED.matcher(site.after()).find()
                        && TREATING.matcher(site.before()).find()
                || RECEIVED.matcher(site.after()).find()
                || site.followed(Cue.BENEFITED, 24) && !isGiver(site);
    }

    private static final List<String> GIVERS =
            List.of("志愿者", "医生", "医护人员", "医务人员", "律师", "专家", "理发师", "宣讲员", "讲师", "导师", "咨询师", "调解员");

    /** 对20户困难职工|开展帮扶. */
    private static final Pattern TREATING = Pattern.compile("对[^，。]{0,8}$");

    private static final Pattern TREATED = Pattern.compile("(?:进行|开展|实施)[^，。；]{0,12}(?:助学|帮扶|慰问|救助|资助|补助|走访)");

    /** 6名学子获得1.6万元. */
    private static final Pattern RECEIVED =
            Pattern.compile("^[^，。；]{0,20}(?:获得|获助|领到|领取|共领取)[^，。；0-9]{0,4}[0-9.]+万?余?元");

    /** Who takes what shows an office or a prize: 10名监督员领取了聘书. */
    private static final Pattern APPOINTED = Pattern.compile("(?:领取|领到|收到)[^，。；]{0,4}(?:聘书|证书|奖牌|奖杯|牌匾)");

    private static boolean joins(CountSite site) {
        boolean taken = site.before().endsWith("组织") || site.before().endsWith("安排");
        return taken
                || CountSite.head(site.after(), 14).contains("参")
                || site.after().contains("到场");
    }

    /** 为30名职工送去…, 向30名职工发放…. */
    private static boolean isGivenTo(CountSite site) {
        if (site.before().endsWith("为") && NOT_FOR.stream().noneMatch(site.before()::endsWith)) {
            return !site.endsPhrase() && AT_CLASS.stream().noneMatch(site.after()::contains);
        }
        String near = CountSite.tail(site.before(), 20);
        boolean to = near.contains("为") && NOT_FOR.stream().noneMatch(near::contains)
                || near.contains("向")
                || near.contains("给")
                || near.contains("替");
        return to && GIVING.stream().anyMatch(site.after()::contains);
    }

    /** Who gives is no beneficiary: 20名医生为职工提供义诊. */
    private static boolean isGiver(CountSite site) {
        String head = CountSite.head(site.after(), 16).replaceAll("为[^，。为]{0,4}对象", "");
        boolean appointed = APPOINTED.matcher(site.after()).find();
        boolean giver = appointed || GIVERS.stream().anyMatch(site.countedText()::endsWith);
        return giver || head.contains("为") || head.contains("向") || head.contains("给");
    }
}
