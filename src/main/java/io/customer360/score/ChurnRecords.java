package io.customer360.score;

import io.customer360.churn.ChurnRecord;
import io.customer360.churn.RiskLevel;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That customers have left. A customer has one record that is not over, at most. Each change stores
 * the record and its revision together.
 */
public interface ChurnRecords extends Frozen {

    /** The records of a customer, the newest first; at most so many. */
    List<KeptChurn> of(CustomerId customer, int max);

    /** One, over or not. */
    Optional<KeptChurn> find(int id);

    /** The record of a customer who has left and has not come back. */
    Optional<KeptChurn> open(CustomerId customer);

    /** Those of these who have left and have not come back. */
    Map<CustomerId, KeptChurn> open(Collection<CustomerId> customers);

    /**
     * Stores a new record; {@code Stale} when somebody else has recorded that the customer left.
     *
     * @param inputs what was last measured
     */
    KeptChurn add(ChurnRecord record, Optional<RiskLevel> risk, String inputs, Revision revision);

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void replace(KeptChurn next, Revision revision);

    /** Takes a record away; {@code Stale} when somebody saved before. */
    void remove(KeptChurn record, Revision revision);
}
