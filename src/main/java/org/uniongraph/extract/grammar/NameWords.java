package org.uniongraph.extract.grammar;

import java.util.Set;

/** Tells which words a name can hold and at which it must start or end. */
final class NameWords {
    /** Verbs that names hold as often as sentences do. */
    private static final Set<String> NAME_VERBS = Set.of(
            "焊接", "铸造", "锻造", "检验", "计量", "测绘", "勘测", "勘探", "钻探", "钻井", "采矿", "炼铁", "炼钢", "轧钢", "维护", "营运", "经营", "租赁",
            "包装", "仓储", "装卸", "搬运", "配送", "养殖", "种植", "酿造", "烹饪", "绿化", "清洁", "护理", "康复", "训练", "鉴定", "认证", "评估", "审计",
            "咨询", "出版", "发行", "综合", "利用", "建设", "服务", "管理", "投资", "发展", "开发", "运输", "制造", "控股", "营销", "销售", "供应", "检测",
            "维修", "加工", "生产", "施工", "设计", "勘察", "研究", "监督", "监测", "保障", "教育", "培训", "运行", "运营", "养护", "装备", "装饰", "安装",
            "融资", "担保", "创新", "合作", "联合", "实验", "应用", "供水", "供电", "供热", "排水", "发电", "采油", "炼油", "化工", "纺织", "印刷", "印染",
            "建筑", "救援", "调解", "仲裁", "交流", "救助", "帮扶", "就业", "创业", "劳动", "竞赛", "驻", "联", "派", "引", "交", "投", "建", "控",
            "开", "通", "达", "运", "发", "保", "统", "研", "测", "检", "修", "造", "育", "航", "飞", "冶", "炼", "治", "防", "改", "互联",
            "支援", "体检", "志愿", "公交", "出租", "协调", "联席", "扩大", "观摩", "直播", "带", "送", "助");

    /** Letters that are words of their own in a sentence, whatever stands beside them. */
    private static final String FUNCTION_LETTERS = "的了是在将把被让给对向从为到等也还又都就才很最不没已再共仅只请去说看称";

    private NameWords() {}

    /** False for words at which the name of an organisation or place stops. */
    static boolean mayStandInName(Reading reading, Token token) {
        if (reading.isStop(token.start())) {
            return false;
        }
        String word = reading.substring(token.start(), token.end());
        if (isListedStop(reading, token)) {
            return false;
        }
        return switch (token.nature().charAt(0)) {
            case 'p', 'c', 'u', 'y', 'e', 'w', 'o' -> false;
            case 'r' -> token.nature().equals("rg");
            case 'd' -> !token.nature().equals("d") || isLetterOfUnknownWord(reading, token);
            case 't' -> false;
            case 'v' ->
                token.nature().startsWith("vn")
                        || NAME_VERBS.contains(word)
                        || isLetterOfUnknownWord(reading, token)
                        || token.length() == 2
                                && reading.hits().endingAt(WordList.ORGANIZATION_HEADS, token.start()) != null;
            default -> true;
        };
    }

    /** The tokenizer cuts a word that it doesn't know into single letters: 引|江|济|淮. */
    private static boolean isLetterOfUnknownWord(Reading reading, Token token) {
        return token.length() == 1
                && FUNCTION_LETTERS.indexOf(reading.at(token.start())) < 0
                && (isLetter(reading, token.start() - 1) || isLetter(reading, token.end()));
    }

    private static boolean isLetter(Reading reading, int at) {
        Token token = reading.tokenAt(at);
        return token != null
                && token.length() == 1
                && !reading.isStop(at)
                && "pcuwy".indexOf(token.nature().charAt(0)) < 0;
    }

    static boolean isListedStop(Reading reading, Token token) {
        var stop = reading.hits().startingAt(WordList.NAME_STOPS, token.start());
        return stop != null && stop.end() == token.end();
    }
}
