package io.customer360.subscription;

import io.customer360.shared.ExternalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A subscription as somebody has entered it, valid in itself; the version is the one they have
 * seen.
 */
public record SubscriptionDraft(
        OptionalInt version,
        Terms terms,
        Optional<ExternalId> externalId,
        Map<String, List<String>> custom) {

    /** Reads a draft without custom fields. */
    public static SubscriptionDraft parse(Map<String, String> input) {
        return parse(input, Map.of());
    }

    /**
     * Reads texts by the names of {@link SubscriptionField} and {@code version}; refuses all faults
     * at once. Custom fields are as {@link io.customer360.field.CustomFields} takes them.
     */
    public static SubscriptionDraft parse(
            Map<String, String> input, Map<String, List<String>> custom) {
        return new DraftReader(input).draft(custom);
    }
}
