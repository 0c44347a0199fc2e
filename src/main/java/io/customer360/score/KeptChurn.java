package io.customer360.score;

import io.customer360.churn.ChurnRecord;
import io.customer360.churn.RiskLevel;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * A churn record as it is kept. It outlives that the customer comes back, to be learnt from.
 *
 * @param risk the last risk of a customer; nothing for who was never judged
 * @param inputs what was last measured, as {@code Measures} writes it; blank for who never was
 * @param ended when the customer came back
 */
public record KeptChurn(
        int id,
        ChurnRecord record,
        Optional<RiskLevel> risk,
        String inputs,
        Optional<Instant> ended,
        Stamp stamp,
        int version) {

    /** The name of churn records in history. */
    public static final String ENTITY = "churn";

    /** Who left. */
    public CustomerId customer() {
        return record.customer();
    }

    /** The next version, which says this. */
    KeptChurn saying(ChurnRecord next, Revision revision) {
        return new KeptChurn(id, next, risk, inputs, ended, stamp.touched(revision), version + 1);
    }

    /** The next version, which is not over. */
    public KeptChurn again(Revision revision) {
        return new KeptChurn(
                id, record, risk, inputs, Optional.empty(), stamp.touched(revision), version + 1);
    }

    /** The next version, which is over. */
    public KeptChurn over(Revision revision) {
        return new KeptChurn(
                id,
                record,
                risk,
                inputs,
                Optional.of(revision.at()),
                stamp.touched(revision),
                version + 1);
    }
}
