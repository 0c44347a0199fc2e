package io.customer360.measure;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunSoon;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the customers that carry a mark. Marks are read before the records and taken away one by
 * one when the result is stored, so that a change in between leaves its mark for the next run.
 */
public final class MeasureChanged implements RunWork {

    /** How many marks are read at once; a customer may have many. */
    private static final int MOST_MARKS = 5_000;

    private final Marks marks;
    private final Standings standings;
    private final MakeBaseline baseline;
    private final RunSoon soon;
    private final MeasurePiece.Tools tools;
    private final List<CustomerId> refused = new ArrayList<>();
    private final List<Marks.Mark> spent = new ArrayList<>();
    private boolean looked;

    /** Wired by Spring. */
    public MeasureChanged(
            MeasureCustomers measure,
            Standings standings,
            Marks marks,
            MakeBaseline baseline,
            RunSoon soon,
            Trouble trouble) {
        this.marks = marks;
        this.standings = standings;
        this.baseline = baseline;
        this.soon = soon;
        this.tools =
                new MeasurePiece.Tools(
                        customers -> Look.at(customers, standings, measure),
                        standings,
                        marks,
                        trouble,
                        this::refuse);
    }

    @Override
    public Job job() {
        return Job.MEASURE_CHANGED;
    }

    @Override
    public int total() {
        return marks.count();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        looked &= cursor.isPresent();
        if (!refused.isEmpty()) {
            return Optional.of(refusals(cursor.orElse("0")));
        }
        var found = marks.after(cursor.map(Integer::parseInt).orElse(0), MOST_MARKS);
        while (!found.isEmpty()) {
            askForAll(found);
            var piece = piece(found);
            if (piece.isPresent()) {
                return piece;
            }
            found = marks.after(found.get(found.size() - 1).id(), MOST_MARKS);
        }
        return Optional.empty();
    }

    /** Asks again by the minute as long as a mark on everybody is left, also when it is refused. */
    private void askForAll(List<Marks.Mark> found) {
        boolean everybody = found.stream().anyMatch(mark -> mark.customer().isEmpty());
        if (everybody || (!looked && baseline.outdated())) {
            try {
                soon.ask(Job.MEASURE_ALL, Optional.empty());
            } catch (RuntimeException refused) {
                return;
            }
        }
        looked = true;
    }

    /** As many marks as name a piece of customers; those on everybody are left to a full run. */
    private Optional<Piece> piece(List<Marks.Mark> found) {
        Set<CustomerId> customers = new LinkedHashSet<>();
        List<Marks.Mark> taken = new ArrayList<>();
        int last = 0;
        for (Marks.Mark mark : found) {
            if (mark.customer().isPresent()) {
                var customer = mark.customer().get();
                if (customers.size() == MeasurePiece.MOST && !customers.contains(customer)) {
                    break;
                }
                customers.add(customer);
                taken.add(mark);
            }
            last = mark.id();
        }
        return customers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        MeasurePiece.read(
                                tools, Integer.toString(last), List.copyOf(customers), taken));
    }

    /** Who cannot be measured is tried again by the hour, not by the minute. */
    private void refuse(CustomerId customer, List<Marks.Mark> theirs) {
        refused.add(customer);
        spent.addAll(theirs);
    }

    private Piece refusals(String cursor) {
        var customers = List.copyOf(refused);
        var theirs = List.copyOf(spent);
        refused.clear();
        spent.clear();
        return new Step(
                cursor,
                run -> {
                    standings.expire(customers);
                    marks.remove(theirs);
                    return 0;
                });
    }
}
