package io.customer360.measure;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds new baselines, measures every customer, and forgets those who are no more. Records are read
 * for many customers at once, which the database answers by one walk through its tables; they are
 * stored piece by piece.
 */
public final class MeasureAll implements RunWork {

    /** For how many customers records are read at once. */
    private static final int AHEAD = 10 * MeasurePiece.MOST;

    private static final String GONE = "gone";
    private static final Look NOTHING = new Look(Map.of(), Map.of());

    private final MeasureCustomers measure;
    private final Roster roster;
    private final Standings standings;
    private final Marks marks;
    private final Baselines baselines;
    private final MakeBaseline baseline;
    private final MeasurePiece.Tools tools;
    private Look ahead = NOTHING;
    private int aheadTo;

    /** Wired by Spring. */
    public MeasureAll(
            MeasureCustomers measure,
            Roster roster,
            Standings standings,
            Marks marks,
            Baselines baselines,
            MakeBaseline baseline,
            Trouble trouble) {
        this.measure = measure;
        this.roster = roster;
        this.standings = standings;
        this.marks = marks;
        this.baselines = baselines;
        this.baseline = baseline;
        this.tools =
                new MeasurePiece.Tools(
                        this::fresh, standings, marks, trouble, (customer, none) -> {});
    }

    @Override
    public Job job() {
        return Job.MEASURE_ALL;
    }

    @Override
    public int total() {
        return roster.count();
    }

    @Override
    public void forget() {
        forgetAhead();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return Optional.of(baseline());
        }
        if (cursor.get().equals(GONE)) {
            return gone();
        }
        var customers = roster.after(Integer.parseInt(cursor.get()), MeasurePiece.MOST);
        return customers.isEmpty() ? gone() : Optional.of(piece(customers));
    }

    private Piece baseline() {
        var everybody = marks.ofEverybody();
        var changed = baseline.changed();
        return new Step(
                "0",
                run -> {
                    marks.remove(everybody);
                    changed.ifPresent(baselines::add);
                    return changed.isPresent() ? 1 : 0;
                });
    }

    private Optional<Piece> gone() {
        forgetAhead();
        var gone = roster.gone(MeasurePiece.MOST);
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(GONE, run -> standings.remove(gone)));
    }

    private Piece piece(List<CustomerId> customers) {
        int last = customers.get(customers.size() - 1).value();
        if (last > aheadTo) {
            readAhead(customers.get(0).value() - 1);
        }
        return MeasurePiece.read(tools, Integer.toString(last), customers, this::look);
    }

    /** When one of so many cannot be measured, each piece is measured by itself. */
    private void readAhead(int from) {
        var customers = roster.after(from, AHEAD);
        forgetAhead();
        try {
            if (!customers.isEmpty()) {
                aheadTo = customers.get(customers.size() - 1).value();
                ahead = fresh(customers);
            }
        } catch (RuntimeException refused) {
            ahead = NOTHING;
        }
    }

    private void forgetAhead() {
        ahead = NOTHING;
        aheadTo = 0;
    }

    private Look look(Collection<CustomerId> customers) {
        return ahead.measured().keySet().containsAll(customers) ? ahead : fresh(customers);
    }

    private Look fresh(Collection<CustomerId> customers) {
        return Look.at(customers, standings, measure);
    }
}
