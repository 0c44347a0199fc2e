package io.customer360.churn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** One number as a part of another. */
final class Part {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Part() {}

    /** In percent; the whole is above zero. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, MathContext.DECIMAL128);
    }

    /** By how many percent something has fallen from what was above zero. */
    static BigDecimal fallen(BigDecimal from, BigDecimal to) {
        return percent(from.subtract(to), from);
    }

    /**
     * With one digit, never more than it is, so that a text agrees with the threshold it passed.
     */
    static BigDecimal shown(BigDecimal number) {
        return number.setScale(1, RoundingMode.DOWN);
    }
}
