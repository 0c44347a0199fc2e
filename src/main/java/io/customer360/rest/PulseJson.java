package io.customer360.rest;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What somebody thought of a customer in a month.
 *
 * @param level absent when there is no such level any more
 * @param mood how good that is, for its face
 * @param counts whether it is the pulse of its author for the month; otherwise it is a note
 * @param canChange whether the reader may change and delete it
 */
public record PulseJson(
        int id,
        YearMonth month,
        LevelJson level,
        String mood,
        Named category,
        List<Named> factors,
        String summary,
        boolean counts,
        String author,
        Instant said,
        boolean edited,
        String editedBy,
        Instant editedAt,
        String source,
        String externalId,
        int version,
        boolean canChange) {

    /** A risk category or a risk factor. */
    public record Named(int id, String name) {}
}
