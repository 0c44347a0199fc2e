package io.customer360.csm;

import io.customer360.customer.ScoreState;
import io.customer360.revenue.Totals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The renewals of a month.
 *
 * @param from the first day that counts: today in the month that has begun
 * @param to the last day of the month
 */
public record RenewalMonth(
        YearMonth month, LocalDate from, LocalDate to, List<DueCustomer> customers) {

    /** The levels that renewals are told apart by, the best first. */
    public static final List<ScoreState> LEVELS =
            List.of(ScoreState.HEALTHY, ScoreState.MIDDLE, ScoreState.CRITICAL, ScoreState.NONE);

    public RenewalMonth {
        customers = List.copyOf(customers);
    }

    /** So many months from this day on, each with what falls into it; what lies before is none. */
    public static List<RenewalMonth> from(LocalDate today, int months, List<DueCustomer> due) {
        List<RenewalMonth> found = new ArrayList<>();
        for (int ahead = 0; ahead < months; ahead++) {
            YearMonth month = YearMonth.from(today).plusMonths(ahead);
            LocalDate first = ahead == 0 ? today : month.atDay(1);
            LocalDate last = month.atEndOfMonth();
            found.add(
                    new RenewalMonth(
                            month,
                            first,
                            last,
                            due.stream()
                                    .filter(one -> !one.day().isBefore(first))
                                    .filter(one -> !one.day().isAfter(last))
                                    .toList()));
        }
        return found;
    }

    /** The last day of so many months from this day on. */
    public static LocalDate end(LocalDate today, int months) {
        return YearMonth.from(today).plusMonths(months - 1L).atEndOfMonth();
    }

    /** How many customers there are of each level; they add up to all of them. */
    public Map<ScoreState, Integer> mix() {
        Map<ScoreState, Integer> mix = new EnumMap<>(ScoreState.class);
        LEVELS.forEach(level -> mix.put(level, 0));
        customers.forEach(one -> mix.merge(one.level(), 1, Integer::sum));
        return mix;
    }

    /** What these customers pay in a year. */
    public Totals arr() {
        return customers.stream().map(DueCustomer::arr).reduce(Totals.NONE, Totals::plus);
    }
}
