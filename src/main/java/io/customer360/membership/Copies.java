package io.customer360.membership;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Set;

/**
 * Stored copies of facts that live elsewhere.
 *
 * @param <T> a fact about a customer, equal to another when nothing has changed
 */
public interface Copies<T> {

    /** Every copy about these customers. */
    Set<T> of(Collection<CustomerId> customers);

    /** Removes some copies and adds others, in the transaction that is running. */
    void replace(Collection<T> gone, Collection<T> added, int run);
}
