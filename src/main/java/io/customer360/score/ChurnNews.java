package io.customer360.score;

import io.customer360.churn.ChurnRecord;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;

/** Is told that customers have left, in the transaction that stores it. */
public interface ChurnNews {

    /** These have left, different customers all. */
    void left(Collection<ChurnRecord> records, UserKey by, Instant at);
}
