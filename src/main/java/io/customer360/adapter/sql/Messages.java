package io.customer360.adapter.sql;

import io.customer360.measure.Measure;
import io.customer360.measure.Median;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** The messages of one customer as they are read, in any order and number. */
class Messages {

    /** So many days back there is a rhythm. */
    static final int YEAR = 365;

    /** Takes messages of customers that were not asked for. */
    static final Messages OF_NOBODY =
            new Messages(LocalDate.EPOCH) {
                @Override
                void message(long at, long by) {}

                @Override
                void last(long at) {}

                @Override
                void members(long count) {}
            };

    private static final int MONTH = 30;
    private static final int FEWEST_GAPS = 4;
    private static final BigDecimal ASSUMED_GAP = BigDecimal.valueOf(30);
    private static final long DAY = Duration.ofDays(1).toMillis();

    /** Nobody has this number; messages of nobody known are read as it. */
    private static final long NOBODY = 0;

    private final long year;
    private final long month;
    private final BitSet days = new BitSet();
    private final Set<Long> people = new HashSet<>();
    private long lately;
    private long last = Long.MIN_VALUE;
    private long members;

    Messages(LocalDate day) {
        this.year = MeasureSql.before(day, YEAR);
        this.month = MeasureSql.before(day, MONTH);
    }

    /** One that was written since the year began. */
    void message(long at, long by) {
        days.set(Math.toIntExact((at - year) / DAY));
        if (at >= month) {
            lately++;
            if (by != NOBODY) {
                people.add(by);
            }
        }
    }

    void last(long at) {
        last = Math.max(last, at);
    }

    void members(long count) {
        members = count;
    }

    Map<Measure, Value> values() {
        var values = new EnumMap<Measure, Value>(Measure.class);
        long[] gaps = gaps();
        values.put(Measure.LAST_MESSAGE, last == Long.MIN_VALUE ? Value.NEVER : Value.at(last));
        values.put(
                Measure.EXPECTED_GAP,
                Value.of(gaps.length < FEWEST_GAPS ? ASSUMED_GAP : Median.of(gaps)));
        values.put(Measure.MESSAGE_GAPS, Value.of(gaps.length));
        values.put(Measure.MESSAGES_30, Value.of(lately));
        values.put(Measure.MEMBERS, Value.of(members));
        values.put(Measure.MEMBERS_SEEN_30, Value.of(people.size()));
        return values;
    }

    /** Between days with a message: several on one day are one sign of life. */
    private long[] gaps() {
        var gaps = LongStream.builder();
        for (int day = days.nextSetBit(0); day >= 0; ) {
            int next = days.nextSetBit(day + 1);
            if (next >= 0) {
                gaps.add(next - day);
            }
            day = next;
        }
        return gaps.build().toArray();
    }
}
