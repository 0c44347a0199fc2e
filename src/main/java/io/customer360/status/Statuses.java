package io.customer360.status;

import java.util.List;
import java.util.Optional;

/** The statuses that customers can have. */
public interface Statuses {

    /** Every status, in the admin's order. */
    List<Status> all();

    /** The status with this id. */
    default Optional<Status> find(StatusId id) {
        return all().stream().filter(status -> status.id().equals(id)).findFirst();
    }
}
