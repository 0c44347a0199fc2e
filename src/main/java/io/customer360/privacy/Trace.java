package io.customer360.privacy;

import io.customer360.shared.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One record that tells something about a person, as texts by the names of its fields. */
public record Trace(Optional<CustomerId> customer, Map<String, String> facts) {

    public Trace {
        facts = new LinkedHashMap<>(facts);
    }
}
