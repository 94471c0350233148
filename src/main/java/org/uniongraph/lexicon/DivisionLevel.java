package org.uniongraph.lexicon;

/** The levels of administrative division, highest first. */
public enum DivisionLevel {
    /** 省、自治区、直辖市、特别行政区, 新疆生产建设兵团. */
    PROVINCE(2),
    /** 地级市、自治州、地区、盟, a division (师) of the corps. */
    CITY(4),
    /** 县、县级市、区、旗, and those directly under a province. */
    COUNTY(6),
    /** 街道、镇、乡, and what statistics count on their level: development zones, farms. */
    TOWNSHIP(9);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** The level of a division with this code; statistical codes have 2, 4, 6 or 9 digits. */
    static DivisionLevel ofCode(String code) {
        for (DivisionLevel level : values()) {
            if (level.digits == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException("division code '" + code + "': expected 2, 4, 6 or 9 digits");
    }
}
