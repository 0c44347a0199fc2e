package io.customer360.subscription;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A subscription as somebody has entered it, valid in itself; the version is the one they have
 * seen.
 */
public record SubscriptionDraft(OptionalInt version, Terms terms, Optional<ExternalId> externalId) {

    /**
     * Reads texts by the names of {@link SubscriptionField} and {@code version}; refuses all faults
     * at once.
     */
    public static SubscriptionDraft parse(Map<String, String> input) {
        return new DraftReader(input).draft();
    }
}
