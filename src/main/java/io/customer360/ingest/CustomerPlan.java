package io.customer360.ingest;

import io.customer360.customer.Profile;
import io.customer360.field.AcceptedFields;
import io.customer360.shared.FieldChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What storing an entry of a customer takes.
 *
 * @param current the profile now; none when the organisation is to be created
 * @param name what the organisation is or will be called
 * @param wanted the profile to be, of nobody yet when the organisation is to be created
 * @param changes what differs
 * @param departure when and why the customer leaves, if it does
 * @param tags the names of tags to be given
 */
record CustomerPlan(
        Optional<Profile> current,
        String name,
        Profile wanted,
        AcceptedFields custom,
        List<FieldChange> changes,
        Map<String, String> departure,
        List<String> tags) {

    CustomerPlan {
        changes = List.copyOf(changes);
        departure = Map.copyOf(departure);
        tags = List.copyOf(tags);
    }

    /** Whether the profile is stored, and not only tags. */
    boolean describes() {
        return current.isEmpty() || !changes.isEmpty();
    }
}
