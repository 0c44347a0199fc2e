package io.customer360.run;

import java.util.Optional;

/**
 * Something of Jira that the app was built on without having seen it, after it was tried.
 *
 * @param member what of Jira it is
 * @param featureKey the key of what does not work without it
 * @param failure why it did not answer as expected, when it did not
 */
public record HealthProbe(String member, String featureKey, Optional<String> failure) {

    /** How it is. */
    public HealthState state() {
        return HealthState.of(failure.isEmpty(), HealthState.PROBLEM);
    }

    /** A failure in few words. */
    public static String reason(Throwable failure) {
        return Reason.of(failure);
    }
}
