package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Pairs;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How customers stand, in the database. Rows are replaced in bulk, each only where it was stored by
 * the run that was looked at; one of another run stays, and the unique index refuses the new one.
 */
public final class AoStandings implements Standings {

    private final ActiveObjects ao;
    private final SignalRows signals;

    /** Wired by Spring. */
    public AoStandings(ActiveObjects ao) {
        this.ao = ao;
        this.signals = new SignalRows(ao);
    }

    @Override
    public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
        Map<CustomerId, Standing.Kept> found = new HashMap<>();
        rows(customers).forEach(row -> found.put(new CustomerId(row.getOrgId()), copy(row)));
        return found;
    }

    @Override
    public int replace(Collection<Standing.Change> changes, int run) {
        if (changes.isEmpty()) {
            return 0;
        }
        Pairs.delete(
                ao,
                StandingRow.class,
                StandingRow.ORG_ID,
                StandingRow.RUN,
                changes.stream().flatMap(AoStandings::instead).toList());
        var next = changes.stream().map(Standing.Change::next).toList();
        deleteDays(next);
        ao.create(
                StandingRow.class,
                next.stream().map(it -> StandingColumns.current(it, run)).toList());
        ao.create(
                HistoryRow.class, next.stream().map(it -> StandingColumns.daily(it, run)).toList());
        return 2 * next.size() + signals.replace(changes, run);
    }

    private static Stream<Object> instead(Standing.Change change) {
        return change.instead().stream()
                .flatMap(run -> Stream.of(change.next().customer().value(), run));
    }

    private void deleteDays(List<Standing> next) {
        InList.each(
                HistoryRow.SLOT,
                next.stream().map(StandingColumns::slot).toList(),
                (where, slots) -> ao.deleteWithSQL(HistoryRow.class, where, slots.toArray()));
    }

    @Override
    public void expire(Collection<CustomerId> customers) {
        rows(customers).stream()
                .filter(row -> row.getDayNo() > 0 && !frozen(row))
                .forEach(
                        row -> {
                            row.setDayNo(-row.getDayNo());
                            row.save();
                        });
    }

    /** Who has left stands as then, whatever happens to the records. */
    private static boolean frozen(StandingRow row) {
        return row.getFrozen() != null && row.getFrozen() == 1;
    }

    @Override
    public int remove(Collection<CustomerId> customers) {
        var removed = new int[1];
        InList.each(
                StandingRow.ORG_ID,
                ids(customers),
                (where, ids) ->
                        removed[0] += ao.deleteWithSQL(StandingRow.class, where, ids.toArray()));
        return removed[0] + signals.remove(customers);
    }

    private List<StandingRow> rows(Collection<CustomerId> customers) {
        return InList.read(
                StandingRow.ORG_ID, ids(customers), 1, query -> ao.find(StandingRow.class, query));
    }

    private static List<Integer> ids(Collection<CustomerId> customers) {
        return customers.stream().map(CustomerId::value).toList();
    }

    private static Standing.Kept copy(StandingRow row) {
        return new Standing.Kept(
                new Standing(
                        new CustomerId(row.getOrgId()),
                        Instant.ofEpochMilli(row.getMeasuredAt()),
                        LocalDate.ofEpochDay(Math.abs(row.getDayNo())),
                        row.getBaseline(),
                        inputs(row),
                        StandingColumns.judgement(row)),
                row.getRun(),
                row.getDayNo() <= 0);
    }

    /** What cannot be read is as if nothing had been measured, and is replaced by what is. */
    private static Measures inputs(StandingRow row) {
        try {
            return Measures.parse(row.getInputs());
        } catch (RuntimeException unreadable) {
            return Measures.NONE;
        }
    }
}
