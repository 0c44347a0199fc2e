package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.time.ZoneId;
import java.util.List;

/**
 * The time zones a customer can live in: places with their daylight saving rules, not bare offsets.
 */
public final class Zones {

    private Zones() {}

    /** The zone with this name of the IANA database. */
    public static ZoneId of(String name) {
        String known = name.strip();
        if (!ZoneId.getAvailableZoneIds().contains(known)) {
            throw Rejected.at("zone", "c360.info.zone-unknown.error");
        }
        return ZoneId.of(known);
    }

    /** The zones to choose from, by name. */
    public static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.equals("UTC") || place(name))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private static boolean place(String name) {
        return name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/");
    }
}
