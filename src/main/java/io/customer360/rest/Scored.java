package io.customer360.rest;

import io.customer360.score.ScoreSheets;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ReadOnce;
import java.util.Optional;

/** Reads the score of a customer once for all parts of a page. */
public final class Scored {
    private final ScoreSheets sheets;
    private final ReadOnce once;

    /** Wired by Spring. */
    public Scored(ScoreSheets sheets, ReadOnce once) {
        this.sheets = sheets;
        this.once = once;
    }

    private record Question(CustomerId customer, Actor reader) {}

    /** What this reader, who may see the customer, may see of it; nothing before it is scored. */
    public Optional<ScoreSheets.Sheet> of(CustomerId customer, Actor reader) {
        return once.of(new Question(customer, reader), () -> sheets.of(customer, reader));
    }
}
