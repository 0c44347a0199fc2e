package io.customer360.subscription;

import io.customer360.shared.Rejected;
import java.time.LocalDate;

/** A break in a subscription, from the first day of it to the last, both included. */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to.isBefore(from)) {
            throw Rejected.at("pausedTo", "c360.subscriptions.pause-order.error");
        }
    }

    /** Whether the subscription rests on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
