package io.customer360.adapter.sql;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The busiest thirty days of one customer, as its tickets are read in any order. */
final class TicketPeak {

    /** So many days back they are looked for; the day itself is one more. */
    static final int DAYS = 90;

    private static final int SPAN = 30;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final LocalDate day;
    private final long first;
    private final int[] created = new int[DAYS + 1];

    TicketPeak(LocalDate day) {
        this.day = day;
        this.first = MeasureSql.before(day, DAYS);
    }

    /** A ticket; one of a later day, of which there may be some in the zone, counts as of today. */
    void created(long at) {
        created[(int) Math.min(DAYS, (at - first) / DAY)]++;
    }

    /** The last of the busiest, which are the same as long as nothing happens. */
    Map<Measure, Value> values() {
        int most = 0;
        int last = DAYS;
        int span = 0;
        for (int to = 0; to <= DAYS; to++) {
            span += created[to] - (to >= SPAN ? created[to - SPAN] : 0);
            if (span > most) {
                most = span;
                last = to;
            }
        }
        return Map.of(
                Measure.CREATED_PEAK, Value.of(most),
                Measure.CREATED_PEAK_DAY, Value.of(day.minusDays(DAYS - last)));
    }
}
