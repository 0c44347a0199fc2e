package io.customer360.adapter.sql;

import static java.util.Comparator.comparing;

import io.customer360.measure.Measure;
import io.customer360.measure.Median;
import io.customer360.measure.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The invoices of one customer as they are read, in any order and number. */
final class Payments {

    /** So many of the last payments tell how late they come. */
    private static final int LAST = 6;

    /** A payment, and how late it was. */
    private record Paid(LocalDate on, long late) {}

    private final LocalDate day;
    private final PriorityQueue<Paid> last =
            new PriorityQueue<>(comparing(Paid::on).thenComparing(Paid::late));
    private LocalDate oldest;
    private long overdue;

    Payments(LocalDate day) {
        this.day = day;
    }

    /** One that was not cancelled; a payment counts from its day on. */
    void invoice(LocalDate due, LocalDate paid) {
        if (paid != null && !paid.isAfter(day)) {
            last.add(new Paid(paid, Math.max(0, ChronoUnit.DAYS.between(due, paid))));
            if (last.size() > LAST) {
                last.remove();
            }
        } else if (due.isBefore(day)) {
            overdue++;
            oldest = oldest == null || due.isBefore(oldest) ? due : oldest;
        }
    }

    Map<Measure, Value> values() {
        var values = new EnumMap<Measure, Value>(Measure.class);
        values.put(Measure.OVERDUE_INVOICES, Value.of(overdue));
        values.put(Measure.PAID_INVOICES, Value.of(last.size()));
        if (oldest != null) {
            values.put(Measure.OLDEST_OVERDUE, Value.of(oldest));
        }
        if (!last.isEmpty()) {
            long[] late = last.stream().mapToLong(Paid::late).toArray();
            values.put(Measure.DAYS_LATE, Value.of(Median.of(late)));
        }
        return values;
    }
}
