package io.customer360.membership;

import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;

/** The copies that lists read; there is one for every customer of which anything is copied. */
public interface SnapshotCopies extends Copies<Snapshot> {

    /** The next customers in the order of their ids, at most so many. */
    List<CustomerId> after(Optional<CustomerId> last, int max);

    /** How many customers there are. */
    int count();
}
