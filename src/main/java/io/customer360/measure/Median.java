package io.customer360.measure;

import java.math.BigDecimal;
import java.util.Arrays;

/** The middle of some numbers, exact: of an even count it is halfway between the middle two. */
public final class Median {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    /** The median of these numbers, of which there is at least one. */
    public static BigDecimal of(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? BigDecimal.valueOf(sorted[middle])
                : BigDecimal.valueOf(sorted[middle - 1])
                        .add(BigDecimal.valueOf(sorted[middle]))
                        .divide(TWO);
    }
}
