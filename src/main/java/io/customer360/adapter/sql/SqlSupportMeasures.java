package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.BREACHED;
import static io.customer360.adapter.sql.Column.BREACHED_AT;
import static io.customer360.adapter.sql.Column.CATEGORY;
import static io.customer360.adapter.sql.Column.CREATED_AT;
import static io.customer360.adapter.sql.Column.ESCALATED;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RESOLVED_AT;
import static io.customer360.adapter.sql.Column.STARS;
import static io.customer360.adapter.sql.Column.STARS_AT;
import static io.customer360.adapter.sql.MeasureSql.before;
import static io.customer360.adapter.sql.MeasureSql.countIf;
import static io.customer360.adapter.sql.MeasureSql.least;
import static io.customer360.adapter.sql.MeasureSql.leastIf;
import static io.customer360.adapter.sql.MeasureSql.mostIf;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Median;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What the tickets of customers tell: their numbers by one statement, times to resolve by another,
 * and when most of them came by a third.
 */
public final class SqlSupportMeasures implements MeasureSource {

    /** A ticket is done in this category and open in those before it. */
    static final int DONE = 3;

    private static final int SATISFIED = 4;
    private static final int MONTH = 30;
    private static final int RECENT = 90;
    private static final int EARLIER = RECENT + 180;
    private static final int USUAL = 360;

    /** Behind this column come when each number of stars was given last. */
    private static final int WORST_AT = 11;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlSupportMeasures(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.group() == MeasureGroup.SUPPORT)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.TICKET_FACT, reader) ? measures() : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var found = new HashMap<Integer, Map<Measure, Value>>();
        customers.forEach(customer -> found.put(customer.value(), nothing()));
        reader.each(numbers(customers, day), row -> numbers(row, found.get(row.getInt(1)), day));
        times(customers, day, found);
        peaks(customers, day, found);
        return customers.stream().collect(Collectors.toMap(it -> it, it -> found.get(it.value())));
    }

    private static Map<Measure, Value> nothing() {
        var none = new EnumMap<Measure, Value>(Measure.class);
        for (var counted :
                List.of(
                        Measure.OPEN_TICKETS,
                        Measure.ESCALATED_OR_BREACHED_30,
                        Measure.OPEN_ESCALATIONS,
                        Measure.RATINGS_90,
                        Measure.SATISFIED_90,
                        Measure.CREATED_30,
                        Measure.RESOLVED_90,
                        Measure.RESOLVED_BEFORE)) {
            none.put(counted, Value.of(0));
        }
        return none;
    }

    private static Sql numbers(List<CustomerId> customers, LocalDate day) {
        long month = before(day, MONTH);
        var open = Sql.less(CATEGORY, DONE);
        var escalated = Sql.equal(ESCALATED, 1);
        var late = Sql.equal(BREACHED, 1);
        var rated = Sql.atLeast(STARS_AT, before(day, RECENT));
        var usual = List.of(Sql.atLeast(CREATED_AT, before(day, MONTH + USUAL)), created(month));
        return MeasureSql.grouped(
                List.of(ORG_ID),
                List.of(
                        countIf(open),
                        countIf(troubled(open, escalated, late, month)),
                        countIf(Sql.all(List.of(open, escalated))),
                        leastIf(BREACHED_AT, Sql.all(List.of(open, late))),
                        countIf(rated),
                        countIf(Sql.all(List.of(rated, Sql.atLeast(STARS, SATISFIED)))),
                        leastIf(STARS, rated),
                        countIf(Sql.atLeast(CREATED_AT, month)),
                        countIf(Sql.all(usual)),
                        least(CREATED_AT),
                        worstAt(1, rated),
                        worstAt(2, rated),
                        worstAt(3, rated),
                        worstAt(4, rated),
                        worstAt(5, rated)),
                Table.TICKET_FACT,
                MeasureSql.of(customers));
    }

    /** When a ticket was rated last with so many stars. */
    private static Sql worstAt(int stars, Sql rated) {
        return mostIf(STARS_AT, Sql.all(List.of(rated, Sql.equal(STARS, stars))));
    }

    private static Sql created(long before) {
        return Sql.less(CREATED_AT, before);
    }

    /** Open and escalated or late, or late until a month ago: each once. */
    private static Sql troubled(Sql open, Sql escalated, Sql late, long month) {
        var lately =
                Sql.any(List.of(Sql.atLeast(BREACHED_AT, month), Sql.atLeast(RESOLVED_AT, month)));
        return Sql.any(
                List.of(
                        Sql.all(List.of(open, Sql.any(List.of(escalated, late)))),
                        Sql.all(List.of(late, lately))));
    }

    private static void numbers(ResultSet row, Map<Measure, Value> into, LocalDate day)
            throws SQLException {
        if (into == null) {
            return;
        }
        into.put(Measure.OPEN_TICKETS, Value.of(row.getLong(2)));
        into.put(Measure.ESCALATED_OR_BREACHED_30, Value.of(row.getLong(3)));
        into.put(Measure.OPEN_ESCALATIONS, Value.of(row.getLong(4)));
        long breach = row.getLong(5);
        if (!row.wasNull()) {
            into.put(Measure.OLDEST_BREACH, Value.at(breach));
        }
        into.put(Measure.RATINGS_90, Value.of(row.getLong(6)));
        into.put(Measure.SATISFIED_90, Value.of(row.getLong(7)));
        long worst = row.getLong(8);
        if (!row.wasNull()) {
            into.put(Measure.WORST_STARS_90, Value.of(worst));
            into.put(Measure.WORST_STARS_AT, Value.at(row.getLong(WORST_AT + (int) worst)));
        }
        into.put(Measure.CREATED_30, Value.of(row.getLong(9)));
        long first = row.getLong(11);
        into.put(Measure.FIRST_REQUEST, Value.at(first));
        usual(row.getLong(10), first, into, day);
    }

    /** A customer who has been one for less than a month has no usual number yet. */
    private static void usual(long count, long first, Map<Measure, Value> into, LocalDate day) {
        long days = Math.min(USUAL, Duration.ofMillis(before(day, MONTH) - first).toDays());
        if (days >= MONTH) {
            var perMonth =
                    BigDecimal.valueOf(count * MONTH)
                            .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_EVEN);
            into.put(Measure.CREATED_USUAL, Value.of(perMonth));
        }
    }

    private void peaks(
            List<CustomerId> customers, LocalDate day, Map<Integer, Map<Measure, Value>> found) {
        var peaks = new HashMap<Integer, TicketPeak>();
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, CREATED_AT),
                        Table.TICKET_FACT,
                        customers,
                        Sql.atLeast(CREATED_AT, before(day, TicketPeak.DAYS))),
                row ->
                        peaks.computeIfAbsent(row.getInt(1), it -> new TicketPeak(day))
                                .created(row.getLong(2)));
        found.forEach(
                (customer, into) ->
                        Optional.ofNullable(peaks.get(customer))
                                .ifPresent(it -> into.putAll(it.values())));
    }

    private void times(
            List<CustomerId> customers, LocalDate day, Map<Integer, Map<Measure, Value>> found) {
        var recent = new HashMap<Integer, LongStream.Builder>();
        var earlier = new HashMap<Integer, LongStream.Builder>();
        long since = before(day, RECENT);
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, RESOLVED_AT, CREATED_AT),
                        Table.TICKET_FACT,
                        customers,
                        Sql.atLeast(RESOLVED_AT, before(day, EARLIER))),
                row -> {
                    long resolved = row.getLong(2);
                    (resolved >= since ? recent : earlier)
                            .computeIfAbsent(row.getInt(1), it -> LongStream.builder())
                            .add(Math.max(0, resolved - row.getLong(3)));
                });
        found.forEach(
                (customer, into) -> {
                    times(recent.get(customer), Measure.RESOLUTION_90, Measure.RESOLVED_90, into);
                    times(
                            earlier.get(customer),
                            Measure.RESOLUTION_BEFORE,
                            Measure.RESOLVED_BEFORE,
                            into);
                });
    }

    private static void times(
            LongStream.Builder times, Measure median, Measure count, Map<Measure, Value> into) {
        if (times != null) {
            long[] all = times.build().toArray();
            into.put(median, Value.of(Median.of(all)));
            into.put(count, Value.of(all.length));
        }
    }
}
