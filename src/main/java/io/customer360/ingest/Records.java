package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records of one kind, many at a time and each time in few statements. */
public interface Records<T> {

    /** What customers call a record, such as the number of an invoice. */
    record Name(CustomerId customer, String text) {}

    /** Those with these ids in the systems they come from. */
    Map<ExternalId, Held<T>> find(Collection<ExternalId> ids);

    /** Those with these names, oldest first; names of nothing are missing. */
    Map<Name, List<Held<T>>> named(Collection<Name> names);

    /** How many each of these customers has; those without any are missing. */
    Map<CustomerId, Integer> counts(Collection<CustomerId> customers);

    /**
     * Stores new records as version 1, all made at one moment; {@code Stale} when one of the
     * external ids is taken.
     *
     * @return the id of each
     */
    Map<ExternalId, Integer> addAll(List<Fresh<T>> fresh);

    /**
     * Stores the next version of each, all changed at one moment; {@code Stale} when somebody saved
     * before, {@code NotFound} when one is gone.
     */
    void replaceAll(List<Edited<Held<T>>> edited);
}
