package io.customer360.customer;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The organisations that exist. */
public interface Organisations {

    /** The organisation with this id, unless it has been deleted. */
    Optional<Organisation> find(CustomerId id);

    /** The same from memory, at most a minute old: for its name, never to tell who may see it. */
    default Optional<Organisation> known(CustomerId id) {
        return find(id);
    }

    /** Those of these organisations that exist. */
    Map<CustomerId, Organisation> find(Collection<CustomerId> ids);
}
