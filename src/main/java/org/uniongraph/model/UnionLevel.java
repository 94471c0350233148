package org.uniongraph.model;

/** Where a union stands in the hierarchy. */
public enum UnionLevel {
    NATIONAL,
    /** 省、自治区、直辖市, 新疆生产建设兵团. */
    PROVINCIAL,
    /** 地级市. */
    CITY,
    /** 区县, and a municipality's districts. */
    DISTRICT,
    /** 街道乡镇. */
    SUBDISTRICT,
    /** An enterprise's, school's or institution's own union. */
    GRASSROOTS,
    /** 产业工会, 系统工会, 行业工会联合会 at any level. */
    INDUSTRY
}
