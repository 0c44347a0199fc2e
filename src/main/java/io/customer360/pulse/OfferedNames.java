package io.customer360.pulse;

import io.customer360.shared.Rejected;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a list offers must be told apart by its names, whatever their case. */
final class OfferedNames {

    private OfferedNames() {}

    static void check(List<String> names) {
        Set<String> known = new HashSet<>();
        for (String name : names) {
            if (!known.add(name.toLowerCase(Locale.ROOT))) {
                throw Rejected.at("name", "c360.pulse-settings.name-taken.error");
            }
        }
    }
}
