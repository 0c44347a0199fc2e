package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of a measurement")
class MeasuresTest {

    @Test
    @DisplayName("values of every unit come back from their text, and the text is the same again")
    void text() {
        var measures =
                new Measures(
                        Map.of(
                                Measure.EXPIRED, Value.of(2),
                                Measure.AUTO_RENEW_SHARE, Value.of(new BigDecimal("0.2500")),
                                Measure.ARR_CHANGE_12, Value.of(new BigDecimal("-1")),
                                Measure.LAST_MESSAGE, Value.NEVER,
                                Measure.OLDEST_BREACH, Value.at(-5),
                                Measure.DAYS_LATE, Value.of(new BigDecimal("1.5")),
                                Measure.OLDEST_OVERDUE, Value.of(LocalDate.parse("2028-02-29"))));

        assertEquals(measures, Measures.parse(measures.text()));
        assertEquals(measures.text(), Measures.parse(measures.text()).text());
        assertEquals(
                "1\noldest-overdue:2028-02-29\ndays-late:1.5\nlast-message:never"
                        + "\noldest-breach:-5\nauto-renew-share:0.25\narr-change-12:-1\nexpired:2",
                measures.text());
    }

    @Test
    @DisplayName("N-5 what was not measured is missing, which is neither zero nor never")
    void missing() {
        var measures =
                new Measures(
                        Map.of(
                                Measure.OPEN_TICKETS, Value.of(0),
                                Measure.LAST_MESSAGE, Value.NEVER,
                                Measure.LAST_QBR, Value.of(LocalDate.EPOCH)));

        assertEquals(Optional.of(BigDecimal.ZERO), measures.number(Measure.OPEN_TICKETS));
        assertEquals(Optional.empty(), measures.number(Measure.CREATED_30));
        assertEquals(Optional.empty(), measures.moment(Measure.LAST_MESSAGE));
        assertTrue(measures.never(Measure.LAST_MESSAGE));
        assertEquals(Optional.empty(), measures.moment(Measure.CHAMPION_SEEN));
        assertEquals(false, measures.never(Measure.CHAMPION_SEEN));
        assertEquals(Optional.of(LocalDate.EPOCH), measures.day(Measure.LAST_QBR));
        assertEquals("1", Measures.NONE.text());
    }

    @Test
    @DisplayName("a number equals itself however it is written")
    void numbers() {
        assertEquals(Value.of(100), Value.of(new BigDecimal("1E2")));
        assertEquals(Value.of(0), Value.of(new BigDecimal("0.00")));
        assertEquals("100", Value.of(new BigDecimal("1E2")).text());
    }

    @Test
    @DisplayName("a value of another unit is refused, and so is another format")
    void refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Measures(Map.of(Measure.EXPIRED, Value.NEVER)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Measures(Map.of(Measure.LAST_QBR, Value.at(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Measures(Map.of(Measure.LAST_MESSAGE, Value.of(LocalDate.EPOCH))));
        assertThrows(IllegalArgumentException.class, () -> Measures.parse("2\nexpired:1"));
    }

    @Test
    @DisplayName("a measure that there is no more is left out")
    void forgotten() {
        assertEquals(
                new Measures(Map.of(Measure.EXPIRED, Value.of(1))),
                Measures.parse("1\nphase-of-moon:3\nexpired:1"));
    }

    @Test
    @DisplayName("a median is the middle one, or halfway between the two in the middle")
    void median() {
        assertEquals(BigDecimal.valueOf(7), Median.of(new long[] {7}));
        assertEquals(BigDecimal.valueOf(3), Median.of(new long[] {9, 3, 1}));
        assertEquals(new BigDecimal("2.5"), Median.of(new long[] {4, 1, 2, 3}));
        assertEquals(
                BigDecimal.valueOf(Long.MAX_VALUE),
                Median.of(LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE).toArray()));
    }

    @Test
    @DisplayName("the portfolio's median counts customers without members as of one, from 0.5 on")
    void portfolioMedian() {
        assertEquals(Baseline.FLOOR, baseline());
        assertEquals(Baseline.FLOOR, baseline(new TicketLoads.Load(0, 0)));
        assertEquals(new BigDecimal("2E+1"), baseline(new TicketLoads.Load(2, 0)));
        assertEquals(new BigDecimal("3.3333"), baseline(new TicketLoads.Load(1, 3)));
        assertEquals(
                new BigDecimal("1.5"),
                baseline(
                        new TicketLoads.Load(1, 10),
                        new TicketLoads.Load(2, 10),
                        new TicketLoads.Load(9, 10),
                        new TicketLoads.Load(0, 10)));
    }

    @Test
    @DisplayName("a baseline comes back from its text")
    void baselineText() {
        var baseline =
                new Baseline(
                        3,
                        Instant.EPOCH,
                        new BigDecimal("1.250"),
                        Set.of(Measure.LAST_QBR, Measure.EXPIRED));
        var none = new Baseline(1, Instant.EPOCH, Baseline.FLOOR, Set.of());

        assertEquals(baseline, Baseline.parse(3, Instant.EPOCH, baseline.text()));
        assertEquals(none, Baseline.parse(1, Instant.EPOCH, none.text()));
        assertThrows(
                IllegalArgumentException.class, () -> Baseline.parse(1, Instant.EPOCH, "2\n1\n"));
    }

    private static BigDecimal baseline(TicketLoads.Load... loads) {
        return Baseline.of(1, Instant.EPOCH, List.of(loads), Set.of()).openPerTen();
    }
}
