package io.customer360.csm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.Organisation;
import io.customer360.customer.ScoreState;
import io.customer360.revenue.Totals;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-190 F-191 renewals month by month")
class RenewalMonthTest {
    private final List<DueCustomer> due = new ArrayList<>();

    @Test
    @DisplayName("a leap day belongs to February, and months begin and end where they do")
    void leapDay() {
        due("2028-02-29", ScoreState.HEALTHY);
        due("2028-03-01", ScoreState.HEALTHY);

        var months = RenewalMonth.from(LocalDate.parse("2028-01-31"), 3, due);

        assertEquals(
                List.of(
                        "2028-01 2028-01-31 2028-01-31 0",
                        "2028-02 2028-02-01 2028-02-29 1",
                        "2028-03 2028-03-01 2028-03-31 1"),
                texts(months));
        assertEquals(
                LocalDate.parse("2028-02-29"), RenewalMonth.end(LocalDate.parse("2027-12-31"), 3));
        assertEquals(
                LocalDate.parse("2027-02-28"), RenewalMonth.end(LocalDate.parse("2026-03-01"), 12));
    }

    @Test
    @DisplayName("what lies before today is not shown, today is, nor is what lies beyond")
    void past() {
        due("2026-03-09", ScoreState.HEALTHY);
        due("2026-03-10", ScoreState.HEALTHY);
        due("2026-05-31", ScoreState.HEALTHY);
        due("2026-06-01", ScoreState.HEALTHY);

        assertEquals(
                List.of(
                        "2026-03 2026-03-10 2026-03-31 1",
                        "2026-04 2026-04-01 2026-04-30 0",
                        "2026-05 2026-05-01 2026-05-31 1"),
                texts(RenewalMonth.from(LocalDate.parse("2026-03-10"), 3, due)));
    }

    @Test
    @DisplayName("at the same moment it is another month elsewhere, and so are the bars")
    void zones() {
        var midnight = Clock.fixed(Instant.parse("2026-02-28T23:30:00Z"), ZoneId.of("UTC"));
        due("2026-02-28", ScoreState.HEALTHY);

        assertEquals("2026-02 2026-02-28 2026-02-28 1", first(midnight, "UTC"));
        assertEquals("2026-03 2026-03-01 2026-03-31 0", first(midnight, "Asia/Tokyo"));
    }

    @Test
    @DisplayName("the levels of a month add up to its customers, and so do the amounts")
    void mix() {
        due("2026-03-10", ScoreState.CRITICAL);
        due("2026-03-11", ScoreState.NONE);
        due("2026-03-12", ScoreState.NONE);

        var month = RenewalMonth.from(LocalDate.parse("2026-03-01"), 1, due).get(0);

        assertEquals(0, month.mix().get(ScoreState.HEALTHY));
        assertEquals(1, month.mix().get(ScoreState.CRITICAL));
        assertEquals(2, month.mix().get(ScoreState.NONE));
        assertEquals(
                month.customers().size(),
                month.mix().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(List.of(Money.of("30", "EUR")), month.arr().sums().amounts());
    }

    private String first(Clock clock, String zone) {
        var today = new io.customer360.shared.Today(clock, () -> ZoneId.of(zone));
        return texts(RenewalMonth.from(today.in(Optional.empty()), 1, due)).get(0);
    }

    private void due(String day, ScoreState level) {
        due.add(
                new DueCustomer(
                        new Organisation(new CustomerId(due.size() + 1), "Customer"),
                        LocalDate.parse(day),
                        level,
                        Totals.of(List.of(Money.of("10", "EUR")))));
    }

    private static List<String> texts(List<RenewalMonth> months) {
        return months.stream()
                .map(
                        it ->
                                it.month()
                                        + " "
                                        + it.from()
                                        + " "
                                        + it.to()
                                        + " "
                                        + it.customers().size())
                .toList();
    }
}
