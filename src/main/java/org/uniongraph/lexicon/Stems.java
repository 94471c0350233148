package org.uniongraph.lexicon;

import java.util.List;

/** Takes the words for the kind of a division, and for the peoples that it is named after, off its name. */
final class Stems {
    private static final int SHORTEST = 2;

    /** Names that end so are no stem and kind, but a description: 唐山高新技术产业开发区. */
    private static final List<String> ZONES = List.of(
            "开发区", "示范区", "园区", "实验区", "试验区", "管理区", "保税区", "度假区", "产业区", "工业区", "工业园", "产业园", "集聚区", "集中区", "风景区",
            "经济区", "开发园", "管委会", "委员会", "管理处", "管理局");

    private static final List<String> PROVINCES = List.of("特别行政区", "自治区", "省", "市");
    private static final List<String> CITIES = List.of("自治州", "地区", "盟", "市");
    private static final List<String> COUNTIES =
            List.of("自治县", "自治旗", "联合旗", "新区", "林区", "特区", "矿区", "区", "县", "市", "旗");
    private static final List<String> TOWNSHIPS = List.of("街道办事处", "街道", "民族乡", "民族镇", "苏木", "地区", "镇", "乡");

    private static final List<String> PEOPLES = List.of(
            "柯尔克孜族", "乌孜别克族", "俄罗斯族", "哈萨克族", "达斡尔族", "鄂温克族", "鄂伦春族", "塔吉克族", "塔塔尔族", "维吾尔族", "布依族", "朝鲜族", "土家族",
            "哈尼族", "傈僳族", "拉祜族", "东乡族", "纳西族", "景颇族", "仫佬族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "德昂族",
            "保安族", "裕固族", "独龙族", "赫哲族", "门巴族", "珞巴族", "基诺族", "蒙古族", "回族", "藏族", "苗族", "彝族", "壮族", "满族", "侗族", "瑶族",
            "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族", "京族", "各族", "柯尔克孜", "哈萨克", "塔吉克", "维吾尔", "达斡尔", "鄂温克",
            "锡伯", "蒙古", "族");

    private Stems() {}

    static String of(String name, DivisionLevel level) {
        if (isZone(name)) {
            return name;
        }
        String kind = kindOf(name, level);
        String stem = name.substring(0, name.length() - kind.length());
        boolean peoples = kind.startsWith("自治") || kind.startsWith("民族") || kind.equals("乡") || kind.equals("镇");
        String bare = peoples ? withoutPeoples(stem) : stem;
        return bare.length() < SHORTEST ? name : bare;
    }

    /** The word for its kind that the name ends in, such as 自治县 or 街道; empty if it has none. */
    static String kindOf(String name, DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> endOf(name, PROVINCES);
            case CITY -> endOf(name, CITIES);
            case COUNTY -> endOf(name, COUNTIES);
            case TOWNSHIP -> endOf(name, TOWNSHIPS);
        };
    }

    static boolean isZone(String name) {
        return ZONES.stream().anyMatch(name::endsWith);
    }

    private static String endOf(String name, List<String> ends) {
        return ends.stream().filter(name::endsWith).findFirst().orElse("");
    }

    private static String withoutPeoples(String name) {
        for (String people : PEOPLES) {
            if (name.endsWith(people) && name.length() - people.length() >= SHORTEST) {
                return withoutPeoples(name.substring(0, name.length() - people.length()));
            }
        }
        return name;
    }
}
