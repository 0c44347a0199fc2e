package io.customer360.score;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Set;

/** Which customers have left, so that their scores stay as they were. */
public interface Frozen {

    /** Those of these who have left; asked once for many. */
    Set<CustomerId> of(Collection<CustomerId> customers);
}
