package io.customer360.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Committed months (F-055)")
class MonthsTest {

    @ParameterizedTest(name = "{0} to {1}: {2} months, {3} days of {4}")
    @DisplayName("are whole ones and days of one more")
    @CsvSource({
        "2025-01-01, 2025-01-01, 0, 1, 31",
        "2025-01-01, 2025-01-30, 0, 30, 31",
        "2025-01-01, 2025-01-31, 1, 0, 28",
        "2025-01-15, 2025-03-20, 2, 6, 31",
        "2024-02-29, 2025-02-28, 12, 0, 28",
        "2024-02-29, 2025-02-27, 11, 30, 31",
        "2025-01-31, 2025-02-28, 1, 0, 30",
        "2025-01-31, 2025-03-30, 2, 0, 31",
        "2025-12-15, 2026-01-14, 1, 0, 31",
        "1900-01-01, 2199-12-31, 3600, 0, 31",
    })
    void between(LocalDate first, LocalDate last, long whole, long days, long length) {
        assertEquals(new Months(whole, days, length), Months.between(first, last));
    }

    @Test
    @DisplayName("never shrink when the end moves on, from any start")
    void monotone() {
        Random random = new Random(55);
        for (int round = 0; round < 40; round++) {
            LocalDate first = LocalDate.of(2019, 12, 1).plusDays(random.nextInt(2_000));
            BigDecimal before = BigDecimal.ZERO;
            for (int days = 0; days < 430; days++) {
                BigDecimal now = share(Months.between(first, first.plusDays(days)));
                assertTrue(now.compareTo(before) > 0, first + " and " + days + " days: " + now);
                before = now;
            }
        }
    }

    @Test
    @DisplayName("are the share of a year they are")
    void share() {
        assertEquals(0, share(Months.whole(18)).compareTo(new BigDecimal("1.5")));
    }

    private static BigDecimal share(Months months) {
        Ratio share = months.of(Ratio.of(1));
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), MathContext.DECIMAL64);
    }
}
