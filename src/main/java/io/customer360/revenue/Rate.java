package io.customer360.revenue;

import io.customer360.shared.Rejected;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What one unit of a currency is worth in another, exact to eight digits behind the point. */
public record Rate(BigDecimal value) {

    /** How many digits a rate has behind the point. */
    public static final int DIGITS = 8;

    private static final Pattern TEXT = Pattern.compile("\\d{1,9}(\\.\\d{1,8})?");

    public Rate {
        value = value.setScale(DIGITS);
        if (value.signum() <= 0) {
            throw Rejected.value("c360.currencies.rate-positive.error");
        }
    }

    /** Reads a plain decimal such as {@code 1.0834}. */
    public static Rate of(String text) {
        String plain = text.strip();
        if (!TEXT.matcher(plain).matches()) {
            throw Rejected.value("c360.currencies.rate.error");
        }
        return new Rate(new BigDecimal(plain));
    }

    /** The rate as a whole number of its smallest steps. */
    public long steps() {
        return value.unscaledValue().longValueExact();
    }

    /** The rate of so many smallest steps. */
    public static Rate ofSteps(long steps) {
        return new Rate(BigDecimal.valueOf(steps, DIGITS));
    }

    /** The rate as {@link #of} reads it, for example {@code 1.0834}. */
    public String text() {
        return value.stripTrailingZeros().toPlainString();
    }
}
