package io.customer360.customer;

import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.status.StatusHistory;

/** Shows through which statuses a customer went, as history knows them. */
public final class ShowLifecycle {

    /** How many changes of the status are read. */
    static final int LIMIT = 200;

    private final Changes changes;

    /** Shows these changes. */
    public ShowLifecycle(Changes changes) {
        this.changes = changes;
    }

    /** The statuses of one customer. */
    public StatusHistory on(CustomerId customer) {
        return StatusHistory.of(
                changes.ofField(customer, Profile.ENTITY, ProfileField.STATUS.field(), LIMIT));
    }
}
