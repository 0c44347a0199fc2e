package io.customer360.pulse;

import io.customer360.shared.UserKey;
import java.time.Instant;

/** Which CSMs were reminded in which months, each once. */
public interface Reminded {

    /** Takes the place of an issue to be made; {@code Stale} when somebody has taken it. */
    void claim(UserKey csm, PulseMonth month, Instant at);

    /** Keeps which issue was made. */
    void made(UserKey csm, PulseMonth month, long issue);

    /** Gives the place back. */
    void forget(UserKey csm, PulseMonth month);
}
