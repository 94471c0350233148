package org.uniongraph.lexicon;

/** The levels of administrative division, highest first. */
public enum DivisionLevel {
    /** 省、自治区、直辖市、特别行政区, 新疆生产建设兵团. */
    PROVINCE,
    /** 地级市、自治州、地区、盟, a division (师) of the corps. */
    CITY,
    /** 县、县级市、区、旗, and those directly under a province. */
    COUNTY,
    /** 街道、镇、乡, and what statistics count on their level: development zones, farms. */
    TOWNSHIP;

    /** The level of a division with this statistical code. */
    static DivisionLevel ofCode(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 4 -> CITY;
            case 6 -> COUNTY;
            case 9 -> TOWNSHIP;
            default -> throw new MalformedLexicon("division code '" + code + "': expected 2, 4, 6 or 9 digits");
        };
    }
}
