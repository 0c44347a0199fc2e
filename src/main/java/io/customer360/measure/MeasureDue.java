package io.customer360.measure;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the customers for whom a new day has begun, and those who were never measured. */
public final class MeasureDue implements RunWork {

    private final MeasureCustomers measure;
    private final Roster roster;
    private final Clock clock;
    private final MeasurePiece.Tools tools;

    /** Wired by Spring. */
    public MeasureDue(
            MeasureCustomers measure,
            Roster roster,
            Standings standings,
            Marks marks,
            Clock clock,
            Trouble trouble) {
        this.measure = measure;
        this.roster = roster;
        this.clock = clock;
        this.tools =
                new MeasurePiece.Tools(
                        customers -> Look.at(customers, standings, measure),
                        standings,
                        marks,
                        trouble,
                        (customer, none) -> {});
    }

    @Override
    public Job job() {
        return Job.MEASURE_DUE;
    }

    @Override
    public int total() {
        return roster.count();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        List<CustomerId> due = new ArrayList<>();
        int last = cursor.map(Integer::parseInt).orElse(0);
        boolean more = true;
        while (more && due.size() < MeasurePiece.MOST) {
            var waiting = roster.notMeasuredOn(newestDay(), last, MeasurePiece.MOST);
            for (var one : waiting) {
                if (due.size() < MeasurePiece.MOST) {
                    last = one.customer().value();
                    if (due(one)) {
                        due.add(one.customer());
                    }
                }
            }
            more = waiting.size() == MeasurePiece.MOST;
        }
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(MeasurePiece.read(tools, Integer.toString(last), due, List.of()));
    }

    /** Wherever a day has begun, it has begun there. */
    private LocalDate newestDay() {
        return clock.instant().atOffset(ZoneOffset.MAX).toLocalDate();
    }

    private boolean due(Roster.Waiting one) {
        try {
            return one.day().filter(day -> !day.isBefore(measure.today(one.zone()))).isEmpty();
        } catch (DateTimeException unknownZone) {
            return true;
        }
    }
}
