package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F-061 How long a customer is expected to stay")
class LifeTest {

    private static final TenureBands BANDS = CltvModel.shipped().bands();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final TenureBand FIRST = BANDS.all().get(0);

    @ParameterizedTest
    @DisplayName("depends on the tenure: up to 3, 12 and 36 months, and more")
    @CsvSource({
        "2026-06-10, 0",
        "2026-03-10, 0",
        "2026-03-09, 1",
        "2025-06-10, 1",
        "2025-06-09, 2",
        "2023-06-10, 2",
        "2023-06-09, 3",
        "1990-01-01, 3",
        "2027-01-01, 0"
    })
    void bands(LocalDate first, int band) {
        assertEquals(band, BANDS.on(TODAY, first).number());
    }

    @Test
    @DisplayName("has bands that follow each other without a gap")
    void allBands() {
        assertEquals(
                List.of(
                        new TenureBand(0, 0, OptionalInt.of(3)),
                        new TenureBand(1, 3, OptionalInt.of(12)),
                        new TenureBand(2, 12, OptionalInt.of(36)),
                        new TenureBand(3, 36, OptionalInt.empty())),
                BANDS.all());
    }

    @ParameterizedTest
    @DisplayName("counts every month that has begun, and no month twice")
    @CsvSource({
        "2026-01-31, 2026-01-31, 1",
        "2026-01-31, 2026-02-27, 1",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2",
        "2026-01-15, 2026-02-15, 1",
        "2026-01-15, 2026-02-16, 2",
        "2024-02-29, 2025-02-28, 12",
        "2024-02-29, 2025-03-01, 13"
    })
    void months(LocalDate first, LocalDate day, long months) {
        assertEquals(months, TenureBands.month(first, day));
    }

    @Test
    @DisplayName("is learned from who left and who stayed, by tier and tenure")
    void losses() {
        Losses losses =
                Losses.of(
                        List.of(
                                new Stay("gold", TODAY.minusMonths(14), Optional.empty()),
                                new Stay(
                                        "gold",
                                        TODAY.minusMonths(14),
                                        Optional.of(TODAY.minusMonths(9))),
                                new Stay("", TODAY, Optional.empty()),
                                new Stay("", TODAY.plusDays(1), Optional.empty()),
                                new Stay("", TODAY.minusMonths(1), Optional.of(TODAY.plusDays(1)))),
                        BANDS,
                        TODAY);

        assertEquals(new Exposure(0, 6), losses.of("gold", BANDS.all().get(0)));
        assertEquals(new Exposure(1, 11), losses.of("gold", BANDS.all().get(1)));
        assertEquals(new Exposure(0, 2), losses.of("gold", BANDS.all().get(2)));
        assertEquals(Exposure.NONE, losses.of("gold", BANDS.all().get(3)));
        assertEquals(new Exposure(0, 2), losses.of("", FIRST));
        assertEquals(new Exposure(1, 21), losses.portfolio());
    }

    @Test
    @DisplayName("is one over the monthly loss of customers alike, drawn to that of the portfolio")
    void shrunk() {
        Life life = life(new Exposure(2, 50), new Exposure(2, 100), 60);

        assertEquals(3.0 / (50 + 1 / 0.02), life.monthlyLoss().orElseThrow(), 1e-15);
        assertEquals(0.03, life.monthlyLoss().orElseThrow(), 1e-15);
        assertEquals(100 / 3.0, life.months(), 1e-12);
        assertEquals(100 / 3.0, life.uncapped().orElseThrow(), 1e-12);
        assertFalse(life.capped());
    }

    @Test
    @DisplayName("is that of the portfolio for customers like whom there are none")
    void unseen() {
        assertEquals(50, life(Exposure.NONE, new Exposure(2, 100), 60).months(), 1e-12);
    }

    @Test
    @DisplayName("is the cap while nobody has ever left, and never more")
    void cap() {
        Life nobody = life(new Exposure(0, 500), new Exposure(0, 9000), 60);
        Life few = life(new Exposure(0, 500), new Exposure(1, 9000), 60);
        Life exactly = life(Exposure.NONE, new Exposure(1, 60), 60);
        Life over = life(Exposure.NONE, new Exposure(1, 61), 60);

        assertEquals(60, nobody.months());
        assertTrue(nobody.capped());
        assertEquals(OptionalDouble.empty(), nobody.monthlyLoss());
        assertEquals(OptionalDouble.empty(), nobody.uncapped());
        assertEquals(60, few.months());
        assertEquals(9500, few.uncapped().orElseThrow(), 1e-9);
        assertEquals(60, exactly.months());
        assertFalse(exactly.capped());
        assertTrue(over.capped());
    }

    @Test
    @DisplayName("is at least a month, at most the cap, and shorter the more have left")
    void bounded() {
        Random random = new Random(61);
        for (int i = 0; i < 10_000; i++) {
            long months = 2 + random.nextInt(5_000);
            long losses = random.nextInt((int) months);
            long others = random.nextInt(5_000);
            Exposure own = new Exposure(losses, months);
            Exposure more = new Exposure(losses + 1, months);
            Exposure rest = new Exposure(others == 0 ? 0 : random.nextInt((int) others), others);
            int cap = 1 + random.nextInt(120);

            Life life = life(own, own.plus(rest), cap);
            Life shorter = life(more, more.plus(rest), cap);

            assertTrue(life.months() >= 1 - 1e-12 && life.months() <= cap, () -> life.toString());
            assertTrue(shorter.months() <= life.months() + 1e-9, () -> life + " " + shorter);
        }
    }

    @Test
    @DisplayName("takes the group of the customer")
    void ofCustomer() {
        Losses losses =
                Losses.of(
                        List.of(
                                new Stay("gold", TODAY.minusMonths(2), Optional.empty()),
                                new Stay("", TODAY.minusMonths(3), Optional.of(TODAY))),
                        BANDS,
                        TODAY);

        Life life = Life.of("gold", TODAY.minusMonths(1), TODAY, losses, CltvModel.shipped());

        assertEquals(new Life("gold", FIRST, new Exposure(0, 2), new Exposure(1, 5), 1, 60), life);
        assertEquals(7, life.months(), 1e-12);
    }

    @Test
    @DisplayName("cannot be learned from more losses than months")
    void impossible() {
        assertThrows(IllegalArgumentException.class, () -> new Exposure(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Exposure(-1, 1));
    }

    @ParameterizedTest
    @DisplayName("has bands that rise, from the first month on")
    @ValueSource(strings = {"3,3", "12,3", "1,2,3,4,5,6,7,8,9,10,11"})
    void wrongBands(String text) {
        assertEquals(List.of(" c360.cltv.bands.error"), Refusals.of(() -> TenureBands.of(text)));
    }

    @ParameterizedTest
    @DisplayName("has bands that are numbers of months")
    @CsvSource({"'3,', number", "'0,3', number-range", "'601', number-range", "'x', number"})
    void noBands(String text, String code) {
        assertEquals(
                List.of(" c360.input." + code + ".error"), Refusals.of(() -> TenureBands.of(text)));
    }

    @Test
    @DisplayName("has at least one end of a band, and none after 600 months")
    void ends() {
        for (List<Integer> ends : List.of(List.<Integer>of(), List.of(601), List.of(0))) {
            assertEquals(
                    List.of(" c360.cltv.bands.error"), Refusals.of(() -> new TenureBands(ends)));
        }
        assertEquals("600", new TenureBands(List.of(600)).text());
        assertEquals(11, TenureBands.of("1,2,3,4,5,6,7,8,9,10").all().size());
    }

    private static Life life(Exposure own, Exposure portfolio, int cap) {
        return new Life("", FIRST, own, portfolio, 1, cap);
    }
}
