package io.customer360.fact;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Locale;

/** That somebody talked with a customer on a ticket, in public. */
public record Talk(long issue, CustomerId customer, Instant at, Side side) {

    /** Who said something. */
    public enum Side {
        CUSTOMER,
        TEAM;

        /** Its name where it is kept. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
