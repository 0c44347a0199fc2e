package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.settings.TierId;
import io.customer360.shared.MoneySums;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the care for a customer.
 *
 * @param contact when somebody last talked with them; nothing when nobody ever did
 * @param arr what they pay in a year
 * @param seconds the work logged on their tickets that changed of late
 */
public record Care(
        Organisation customer,
        Optional<UserKey> csm,
        Optional<TierId> tier,
        Optional<Band> band,
        Optional<Instant> contact,
        MoneySums arr,
        long seconds) {}
