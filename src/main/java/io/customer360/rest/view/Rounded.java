package io.customer360.rest.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number that programs read as it is and people rounded to one decimal, if it has any. */
public record Rounded(double value) {

    /** The number as people read it. */
    public BigDecimal shown() {
        var tenths =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }
}
