package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CHURN_DAY;
import static io.customer360.adapter.sql.Column.CREATED_AT;
import static io.customer360.adapter.sql.Column.ENDED_AT;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.START_DAY;
import static io.customer360.adapter.sql.Column.STATUS_ID;
import static io.customer360.adapter.sql.Column.TIER;

import io.customer360.churn.Stay;
import io.customer360.score.Stays;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long customers have been with us, by SQL: one statement for each kind of record. */
public final class SqlStays implements Stays {

    private final SqlReader reader;
    private final Statuses statuses;

    /** Wired by Spring. */
    public SqlStays(SqlReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    @Override
    public List<Stay> all(ZoneId zone) {
        Map<Integer, LocalDate> first = new HashMap<>();
        reader.each(
                Sql.grouped(ORG_ID, MeasureSql.least(CREATED_AT), Table.TICKET_FACT, Sql.TRUE),
                row ->
                        first.put(
                                row.getInt(1),
                                Instant.ofEpochMilli(row.getLong(2)).atZone(zone).toLocalDate()));
        reader.each(
                Sql.grouped(ORG_ID, MeasureSql.least(START_DAY), Table.SUBSCRIPTION, Sql.TRUE),
                row -> first.put(row.getInt(1), LocalDate.parse(row.getString(2))));
        Map<Integer, List<Absence>> absences = absences(zone);
        Set<Integer> left = left();
        List<Stay> stays = new ArrayList<>();
        reader.each(
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(TIER), Sql.column(STATUS_ID)),
                        Table.SNAPSHOT,
                        Sql.TRUE),
                row -> {
                    int customer = row.getInt(1);
                    int tier = row.getInt(2);
                    String name = row.wasNull() ? "" : Integer.toString(tier);
                    boolean gone = left.contains(row.getInt(3));
                    Optional.ofNullable(first.get(customer))
                            .map(
                                    day ->
                                            stays(
                                                    name,
                                                    day,
                                                    absences.getOrDefault(customer, List.of()),
                                                    gone))
                            .ifPresent(stays::addAll);
                });
        return stays;
    }

    /** When customers left, and when they came back if they did; the first time first. */
    private Map<Integer, List<Absence>> absences(ZoneId zone) {
        Map<Integer, List<Absence>> absences = new HashMap<>();
        reader.each(
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(CHURN_DAY), Sql.column(ENDED_AT)),
                        Table.CHURN_RECORD,
                        Sql.TRUE),
                row -> {
                    long ended = row.getLong(3);
                    Optional<LocalDate> back =
                            row.wasNull()
                                    ? Optional.empty()
                                    : Optional.of(
                                            LocalDate.ofInstant(Instant.ofEpochMilli(ended), zone));
                    absences.computeIfAbsent(row.getInt(1), it -> new ArrayList<>())
                            .add(new Absence(LocalDate.parse(row.getString(2)), back));
                });
        absences.values()
                .forEach(
                        it ->
                                it.sort(
                                        Comparator.comparing(Absence::from)
                                                .thenComparing(
                                                        gone ->
                                                                gone.back()
                                                                        .orElse(LocalDate.MAX))));
        return absences;
    }

    private Set<Integer> left() {
        return statuses.all().stream()
                .filter(Status::left)
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
    }

    /** Who has left on a day that nobody has told is left out from then on. */
    private static List<Stay> stays(
            String tier, LocalDate first, List<Absence> absences, boolean gone) {
        List<Stay> stays = new ArrayList<>();
        Optional<LocalDate> here = Optional.of(first);
        for (Absence absence : absences) {
            here.ifPresent(since -> stays.add(stay(tier, since, absence.from())));
            here = absence.back();
        }
        here.filter(since -> !gone)
                .ifPresent(since -> stays.add(new Stay(tier, since, Optional.empty())));
        return stays;
    }

    private record Absence(LocalDate from, Optional<LocalDate> back) {}

    /** Who left before anything began has begun on that day. */
    private static Stay stay(String tier, LocalDate first, LocalDate left) {
        return new Stay(tier, left.isBefore(first) ? left : first, Optional.of(left));
    }
}
