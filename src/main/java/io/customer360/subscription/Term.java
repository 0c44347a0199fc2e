package io.customer360.subscription;

import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long a subscription runs; without an end it is evergreen. First and last day are both
 * included.
 */
public record Term(
        LocalDate start,
        Optional<LocalDate> end,
        Optional<Pause> pause,
        OptionalInt minimumTermMonths) {

    /** The longest minimum term, in months. */
    public static final int MAX_MINIMUM = 600;

    private static final int ASSUMED_MONTHS = 12;

    public Term {
        if (end.filter(last -> last.isBefore(start)).isPresent()) {
            throw Rejected.at("end", "c360.subscriptions.end-before-start.error");
        }
        if (pause.isPresent() && pause.get().from().isBefore(start)) {
            throw Rejected.at("pausedFrom", "c360.subscriptions.pause-outside.error");
        }
        if (pause.isPresent() && end.filter(pause.get().to()::isAfter).isPresent()) {
            throw Rejected.at("pausedTo", "c360.subscriptions.pause-outside.error");
        }
        int minimum = minimumTermMonths.orElse(1);
        if (minimum < 1 || minimum > MAX_MINIMUM) {
            throw Rejected.at("minimumTermMonths", "c360.input.number-range.error", 1, MAX_MINIMUM);
        }
    }

    /**
     * The time the customer is bound for: to the end, else the minimum term, else a year by
     * assumption.
     */
    Months committed() {
        return end.map(last -> Months.between(start, last))
                .orElseGet(() -> Months.whole(minimumTermMonths.orElse(ASSUMED_MONTHS)));
    }

    /** Whether the committed time is our assumption. */
    boolean assumed() {
        return end.isEmpty() && minimumTermMonths.isEmpty();
    }

    boolean startsAfter(LocalDate day) {
        return start.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return end.filter(day::isAfter).isPresent();
    }

    boolean pausedOn(LocalDate day) {
        return pause.filter(rest -> rest.covers(day)).isPresent();
    }
}
