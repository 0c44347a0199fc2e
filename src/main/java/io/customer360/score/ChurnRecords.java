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
     * A new record.
     *
     * @param inputs what was last measured
     */
    record Fresh(ChurnRecord record, Optional<RiskLevel> risk, String inputs, Revision revision) {}

    /**
     * Stores new records of different customers; {@code Stale} when somebody else has recorded that
     * one of them left.
     */
    List<KeptChurn> add(List<Fresh> fresh);

    /** The next version of a record, and the edit that makes it. */
    record Edited(KeptChurn next, Revision revision) {}

    /** Stores the next versions; {@code Stale} when somebody saved before. */
    void replace(List<Edited> edited);

    /** Takes a record away; {@code Stale} when somebody saved before. */
    void remove(KeptChurn record, Revision revision);
}
