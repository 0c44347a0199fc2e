package io.customer360.score;

import io.customer360.churn.Stay;
import java.time.ZoneId;
import java.util.List;

/** How long customers have been with us. */
public interface Stays {

    /**
     * The stays of all customers that have a first day: that of their first subscription, else that
     * of their first request.
     *
     * @param zone where a moment becomes a day
     */
    List<Stay> all(ZoneId zone);
}
