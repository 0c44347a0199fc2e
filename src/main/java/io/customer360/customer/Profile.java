package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What we know about a customer beyond the organisation; version 0 while nobody has saved anything.
 */
public record Profile(
        CustomerId id,
        Optional<UserKey> csm,
        Optional<String> industry,
        Optional<Country> country,
        Optional<ZoneId> zone,
        Optional<StatusId> status,
        Optional<Stamp> stamp,
        int version) {

    /** The name of profiles in history. */
    public static final String ENTITY = "profile";

    /** The profile of a customer nobody has described yet. */
    public static Profile blank(CustomerId id) {
        return new Profile(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Whether this user is the customer's CSM. */
    public boolean caredForBy(UserKey user) {
        return csm.filter(user::equals).isPresent();
    }
}
