package io.customer360.contact;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Map;
import java.util.Optional;

/** Who raised the tickets of a customer, among those that the reader can see. */
public interface Raisers {

    /** How many of the newest tickets are counted. */
    int NEWEST = 500;

    /** The raisers of the newest tickets; nothing when Jira cannot say. */
    Optional<Counted> of(CustomerId customer, Actor viewer);

    /**
     * What each user has raised.
     *
     * @param complete whether every ticket was counted
     */
    record Counted(Map<UserKey, Raised> byUser, boolean complete) {

        public Counted {
            byUser = Map.copyOf(byUser);
        }
    }
}
