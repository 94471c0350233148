package org.uniongraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The divisions that a name begins with, the largest first: 北京市海淀区 is 北京市 and 海淀区. Told by their last letters alone.
 */
final class RegionalChain {
    private static final String ENDINGS = "特别行政区|自治区|自治州|自治县|自治旗|地区|街道|省|市|区|县|旗|盟|州|镇|乡";

    /**
     * One letter before the ending only where such names exist: 易县, 城区; a stem doesn't begin with an ending, but for
     * 市中区.
     */
    private static final Pattern UNIT = Pattern.compile(
            "(?<stem>(?!市(?!中)|区|县|省)\\p{IsHan}{2,12}?|\\p{IsHan}(?=[县旗])|[城郊矿](?=区))(?<ending>" + ENDINGS + ")");

    private static final Pattern CHAIN =
            Pattern.compile("(?:" + UNIT.pattern().replace("?<stem>", "?:").replace("?<ending>", "?:") + ")+");

    private static final Pattern PEOPLES =
            Pattern.compile("(?:壮族|回族|维吾尔|朝鲜族|土家族|藏族|苗族|彝族|蒙古族?|布依族|侗族|瑶族|白族|傣族|景颇族|哈尼族|傈僳族|羌族|黎族|满族|畲族|哈萨克|柯尔克孜)+$");

    /** Longer than any chain of divisions; bounds what the expression may try. */
    private static final int LONGEST = 30;

    private RegionalChain() {}

    /** A division: its stem and its ending, 海淀 and 区. */
    record Unit(String stem, String ending) {
        String name() {
            return stem + ending;
        }

        /** As people call it: 广西 for 广西壮族自治区. */
        String shortName() {
            String shortened = PEOPLES.matcher(stem).replaceFirst("");
            return shortened.length() >= 2 ? shortened : stem;
        }
    }

    /** The divisions that make up all of {@code name}; none when it isn't a chain of them. */
    static List<Unit> of(String name) {
        List<Unit> units = new ArrayList<>();
        if (name.length() > LONGEST || !CHAIN.matcher(name).matches()) {
            return units;
        }
        Matcher unit = UNIT.matcher(name);
        int at = 0;
        while (at < name.length() && next(unit, name, at)) {
            units.add(new Unit(unit.group("stem"), unit.group("ending")));
            at = unit.end();
        }
        return at == name.length() ? units : List.of();
    }

    /** The shortest unit after which the rest is a chain again. */
    private static boolean next(Matcher unit, String name, int at) {
        for (int end = at + 2; end <= name.length(); end++) {
            boolean rest = end == name.length()
                    || CHAIN.matcher(name).region(end, name.length()).matches();
            if (rest && unit.region(at, end).matches()) {
                return true;
            }
        }
        return false;
    }
}
