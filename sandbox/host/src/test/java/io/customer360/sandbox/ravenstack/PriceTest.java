package io.customer360.sandbox.ravenstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a year of the price is the arr_amount")
class PriceTest {

    @ParameterizedTest(name = "{0} seats, mrr {1}, arr {2}, {3}")
    @CsvSource({
        "14, 2786,   33432,  monthly, true,  199.00, 0.00",
        "17, 833,    9996,   annual,  false, 588.00, 0.00",
        "3,  100,    1200,   monthly, true,  33.34,  0.02",
        "7,  83.33,  1000,   monthly, false, 142.86, 0.02",
        "7,  83.33,  1000,   annual,  false, 142.86, 0.02",
        "62, 0,      0,      annual,  false, 0.00,   0.00",
        "0,  0,      0,      monthly, true,  0.00,   0.00"
    })
    @DisplayName("per seat where it comes out even, else rounded up with a discount")
    void chosen(
            int seats,
            String mrr,
            String arr,
            String billing,
            boolean monthly,
            String each,
            String off) {
        Price price = Price.of(row(seats, mrr, arr, billing));
        assertEquals(monthly, price.monthly());
        assertEquals(seats, price.seats());
        assertEquals(each, Price.text(price.perSeat()));
        assertEquals(off, Price.text(price.discount()));
    }

    @Test
    @DisplayName("No cent is lost, whatever the amount and the seats")
    void exact() {
        Random random = new Random(360);
        for (int i = 0; i < 5_000; i++) {
            long cents = random.nextLong(1, 100_000_000);
            BigDecimal arr = BigDecimal.valueOf(cents, 2);
            BigDecimal mrr = arr.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
            String billing = random.nextBoolean() ? "monthly" : "annual";
            Row row = row(1 + random.nextInt(300), mrr.toString(), arr.toString(), billing);
            Price price = Price.of(row);
            long period = price.perSeat() * price.seats() - price.discount();
            assertEquals(cents, price.monthly() ? 12 * period : period, row.toString());
            assertTrue(price.discount() < price.seats(), "more than rounding: " + price);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 100, 1300, arr_amount 1300", "0, 100, 1200, no seats", "5, -1, -12, amount"})
    @DisplayName("Amounts that contradict each other are not stored")
    void contradictory(int seats, String mrr, String arr, String reason) {
        Row row = row(seats, mrr, arr, "annual");
        String told = assertThrows(Unfit.class, () -> Price.of(row)).getMessage();
        assertTrue(told.contains(reason), told);
    }

    private static Row row(int seats, String mrr, String arr, String billing) {
        String text =
                "seats,mrr_amount,arr_amount,billing_frequency\n%d,%s,%s,%s"
                        .formatted(seats, mrr, arr, billing);
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(record -> new Row(RavenFile.SUBSCRIPTIONS, record))
                .findFirst()
                .orElseThrow();
    }
}
