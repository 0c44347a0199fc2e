package io.customer360.pulse;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.pulse.APulse.aPulse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Twelve months of pulses (F-153)")
class ShowPulsesTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Instant NOW = Instant.parse("2026-10-31T10:30:00Z");

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryPulses pulses = new MemoryPulses(changes);
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final ShowPulses show =
            new ShowPulses(
                    pulses,
                    profiles,
                    new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));

    @Test
    @DisplayName("F-153 twelve months are shown, empty where nothing was said")
    void months() {
        profiles.holding(aProfile().of(ACME).csm("carla").build());
        Pulse oldest = said("2025-11", "carla", "2025-11-03T00:00:00Z");
        said("2025-10", "carla", "2025-10-03T00:00:00Z");
        Pulse carlas = said("2026-09", "carla", "2026-09-03T00:00:00Z");
        Pulse dans = said("2026-09", "dan", "2026-09-05T00:00:00Z");
        Pulse eves = said("2026-09", "eve", "2026-09-04T00:00:00Z");
        pulses.count(eves, false);

        PulseYear year = show.on(ACME).year();

        assertEquals(12, year.months().size());
        assertEquals(Optional.of(oldest), year.months().get(0).pulse());
        PulseYear.Month september = year.find(PulseMonth.of(202609)).orElseThrow();
        assertEquals(Optional.of(carlas), september.pulse());
        assertEquals(
                List.of(dans.id(), eves.id()), september.others().stream().map(Pulse::id).toList());
        assertEquals(Optional.of(september), year.newest());
        assertEquals(10, year.months().stream().filter(month -> month.pulse().isEmpty()).count());
        assertEquals(Optional.empty(), year.find(PulseMonth.of(202510)));
    }

    @Test
    @DisplayName("F-153 the last month is the one that it is where the customer is")
    void lastMonth() {
        assertEquals(PulseMonth.of(202610), show.month(ACME));
        profiles.holding(aProfile().of(ACME).zone("Pacific/Kiritimati").build());
        assertEquals(PulseMonth.of(202611), show.month(ACME));
        assertEquals(PulseMonth.of(202611), show.on(ACME).year().months().get(11).month());
    }

    @Test
    @DisplayName("F-153 a customer about whom nothing was said for a year has twelve empty months")
    void silent() {
        said("2025-10", "carla", "2025-10-03T00:00:00Z");

        PulseSheet sheet = show.on(ACME);

        assertEquals(Optional.empty(), sheet.year().newest());
        assertEquals(Optional.empty(), sheet.age());
    }

    @Test
    @DisplayName("X-14 the age of a pulse is counted in days where the customer is")
    void age() {
        said("2026-09", "carla", "2026-09-16T23:30:00Z");
        assertEquals(Optional.of(45L), show.on(ACME).age());
        profiles.holding(aProfile().of(ACME).zone("Pacific/Pago_Pago").build());
        assertEquals(Optional.of(44L), show.on(ACME).age());
        profiles.holding(aProfile().of(ACME).zone("Pacific/Kiritimati").build());
        assertEquals(Optional.of(45L), show.on(ACME).age());
    }

    @Test
    @DisplayName("one is found at its customer only, and opened for whoever may change it")
    void one() {
        Pulse held = said("2026-09", "carla", "2026-09-03T00:00:00Z");

        assertEquals(held, show.one(ACME, held.id()));
        assertThrows(NotFound.class, () -> show.one(new CustomerId(2), held.id()));
        assertEquals(held, show.changeable(ACME, held.id(), Actors.carla(Permission.EDIT)));
        assertThrows(
                Forbidden.class,
                () -> show.changeable(ACME, held.id(), Actors.actor("dan", Permission.EDIT)));
    }

    private Pulse said(String month, String author, String at) {
        return pulses.add(
                ACME,
                ExternalId.handMade(),
                PulseMonth.parse(month),
                aPulse().draft().terms(),
                new Revision(new UserKey(author), Instant.parse(at), List.of()));
    }
}
