package io.customer360.churn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that tells that a customer may leave.
 *
 * @param since since when it has been so, when that can be told
 * @param about the day that tells this occasion from another of the same kind
 */
public record Signal(
        SignalKind kind,
        Severity severity,
        Evidence evidence,
        Optional<LocalDate> since,
        Optional<LocalDate> about,
        SuggestedAction action) {

    /** Whether it confirms what is already so instead of telling it ahead. */
    public boolean late() {
        return kind.late();
    }

    /** How many days old it is; nothing while its first day is not known. */
    public Optional<Long> age(LocalDate today) {
        return since.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    /**
     * Names this occasion: the same as long as it lasts, however grave it gets, and another one
     * when it comes anew. What is done about a signal is done once per key.
     */
    public String key() {
        return kind.code() + about.or(() -> since).map(day -> "@" + day).orElse("");
    }

    /** The same, known to have been so since a day, unless it tells one itself. */
    Signal orSince(LocalDate day) {
        return new Signal(
                kind, severity, evidence, since.or(() -> Optional.of(day)), about, action);
    }

    /** The same for somebody who may not see revenue. */
    public Signal withoutAmounts() {
        return new Signal(kind, severity, evidence.withoutAmounts(), since, about, action);
    }
}
