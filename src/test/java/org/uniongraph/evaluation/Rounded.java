package org.uniongraph.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers, rounded and printed as the annotation guide's scorer does: exactly, half to even. */
final class Rounded {
    private Rounded() {}

    static double of(double value, int places) {
        return exactly(value, places).doubleValue();
    }

    /** Three places, six wide. */
    static String column(double value) {
        return "%6s".formatted(exactly(value, 3).toPlainString());
    }

    private static BigDecimal exactly(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    }

    /** At least one place behind the point: 53.0. */
    static String printed(double value) {
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
