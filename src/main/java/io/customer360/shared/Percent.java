package io.customer360.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A share between nothing and the whole, in hundredths of a percent. */
public record Percent(int basisPoints) {

    /** One hundred percent in basis points. */
    public static final int WHOLE = 10_000;

    private static final Pattern TEXT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    public Percent {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("percent out of range: " + basisPoints);
        }
    }

    /** Reads a plain number of percent such as {@code 12.5}, from 0 to 100. */
    public static Percent of(String text) {
        String plain = text.strip();
        if (!TEXT.matcher(plain).matches()) {
            throw Rejected.value("c360.input.percent.error");
        }
        int basisPoints = new BigDecimal(plain).movePointRight(2).intValueExact();
        if (basisPoints > WHOLE) {
            throw Rejected.value("c360.input.percent.error");
        }
        return new Percent(basisPoints);
    }

    /** The number of percent as {@link #of} reads it, for example {@code 12.5}. */
    public String text() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
