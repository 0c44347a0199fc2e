package io.customer360.score;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What was done about signals. */
public interface SignalTasks {

    /** What was done about these signals of a customer, by their keys. */
    Map<String, SignalTask> of(CustomerId customer, Collection<String> keys);

    /** What was done about one signal of a customer. */
    Optional<SignalTask> find(CustomerId customer, String key);

    /** Takes the place of an issue to be made; {@code Stale} when somebody has taken it. */
    void claim(SignalTask pending);

    /** Keeps which issue was made. */
    void made(SignalTask task);

    /** Gives the place back, unless somebody else has taken it since. */
    void forget(SignalTask task);
}
