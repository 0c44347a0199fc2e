package io.customer360.measure;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows what was measured of a customer, or why there is nothing to show. */
public final class ShowMeasures {

    private final Standings standings;
    private final Baselines baselines;

    /** Reads from here. */
    public ShowMeasures(Standings standings, Baselines baselines) {
        this.standings = standings;
        this.baselines = baselines;
    }

    /** Why there is a value, or none. */
    public enum State {
        KNOWN,
        /** It is known that it never happened. */
        NEVER,
        /** This customer has no such records. */
        NO_DATA,
        /** Nobody in the instance has ever recorded anything of the kind. */
        NOT_IN_USE,
        /** It counts tickets that this reader may not see. */
        TICKETS_HIDDEN,
        /** It is about revenue, which this reader may not see. */
        REVENUE_HIDDEN
    }

    /** One measure; the value is there when its state is known. */
    public record Reading(Measure measure, State state, Optional<Value> value) {}

    /**
     * All measures of a customer.
     *
     * @param tickets whether there are some that count every ticket
     */
    public record Sheet(Optional<Taken> taken, List<Reading> readings, boolean tickets) {}

    /** When the customer was measured, and against what. */
    public record Taken(
            Instant at, LocalDate day, int run, int baseline, Optional<BigDecimal> openPerTen) {}

    /** What this reader, who may see the customer, may see of it. */
    public Sheet on(CustomerId customer, Actor reader) {
        var kept = Optional.ofNullable(standings.of(List.of(customer)).get(customer));
        var standing = kept.map(Standing.Kept::standing);
        var baseline = standing.flatMap(it -> baselines.find(it.baseline()));
        boolean tickets = reader.may(Permission.VIEW_ALL);
        return new Sheet(
                kept.map(it -> taken(it, baseline.filter(any -> tickets))),
                Arrays.stream(Measure.values())
                        .map(it -> reading(it, standing.map(Standing::measures), baseline, reader))
                        .toList(),
                tickets);
    }

    private static Taken taken(Standing.Kept kept, Optional<Baseline> baseline) {
        var standing = kept.standing();
        return new Taken(
                standing.at(),
                standing.day(),
                kept.run(),
                standing.baseline(),
                baseline.map(Baseline::openPerTen));
    }

    private static Reading reading(
            Measure measure,
            Optional<Measures> measures,
            Optional<Baseline> baseline,
            Actor reader) {
        if (measure.revenue() && !reader.may(Permission.SEE_REVENUE)) {
            return new Reading(measure, State.REVENUE_HIDDEN, Optional.empty());
        }
        if (measure.tickets() && !reader.may(Permission.VIEW_ALL)) {
            return new Reading(measure, State.TICKETS_HIDDEN, Optional.empty());
        }
        var value = measures.flatMap(it -> it.of(measure));
        var state = state(measure, value, baseline);
        return new Reading(measure, state, value.filter(it -> state == State.KNOWN));
    }

    private static State state(
            Measure measure, Optional<Value> value, Optional<Baseline> baseline) {
        if (value.filter(ShowMeasures::tells).isPresent()) {
            return State.KNOWN;
        }
        if (baseline.filter(it -> it.inUse().contains(measure)).isEmpty()) {
            return State.NOT_IN_USE;
        }
        return value.map(it -> it.equals(Value.NEVER) ? State.NEVER : State.KNOWN)
                .orElse(State.NO_DATA);
    }

    /** Having none, or never, tells something only where others have some. */
    private static boolean tells(Value value) {
        return !value.equals(Value.NEVER) && !value.equals(Value.of(0));
    }
}
