package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Countries and time zones (F-023, F-024)")
class PlacesTest {

    @Test
    @DisplayName("countries are the ISO ones, by code")
    void countries() {
        List<String> codes = Country.all().stream().map(Country::code).toList();

        assertEquals(codes.stream().sorted().toList(), codes);
        assertTrue(codes.containsAll(List.of("DE", "FR", "US")));
        assertEquals(new Country("DE"), Country.of(" de "));
        assertEquals(
                List.of("country c360.info.country-unknown.error"),
                Refusals.of(() -> new Country("de")));
    }

    @Test
    @DisplayName("zones to choose from are places, not bare offsets")
    void zones() {
        List<String> names = Zones.all().stream().map(ZoneId::getId).toList();

        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.containsAll(List.of("Europe/Berlin", "America/New_York", "UTC")));
        assertFalse(names.stream().anyMatch(name -> name.startsWith("Etc/")));
        assertFalse(names.stream().anyMatch(name -> name.startsWith("SystemV/")));
        assertFalse(names.contains("EST5EDT"));
    }

    @Test
    @DisplayName("local time in a zone is right across a change to daylight saving")
    void daylightSaving() {
        ZoneId berlin = Zones.of(" Europe/Berlin ");

        assertEquals(
                LocalTime.of(1, 59),
                Instant.parse("2025-03-30T00:59:00Z").atZone(berlin).toLocalTime());
        assertEquals(
                LocalTime.of(3, 0),
                Instant.parse("2025-03-30T01:00:00Z").atZone(berlin).toLocalTime());
    }

    @Test
    @DisplayName("fields of a profile are known by name")
    void fields() {
        assertEquals(
                List.of(
                        "csm",
                        "industry",
                        "country",
                        "zone",
                        "status",
                        "tier",
                        "reference",
                        "optOut",
                        "parent",
                        "source",
                        "externalId",
                        "domain"),
                Stream.of(ProfileField.values()).map(ProfileField::field).toList());
        assertEquals(Optional.of(ProfileField.ZONE), ProfileField.of("zone"));
        assertEquals(Optional.empty(), ProfileField.of("planet"));
        assertEquals("c360.info.zone.label", ProfileField.ZONE.textKey());
    }
}
