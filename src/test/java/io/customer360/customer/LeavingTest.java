package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.StatusDraft;
import io.customer360.status.StatusId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Customers who leave")
class LeavingTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final String CHURNED = "6";

    private final MemoryStatuses statuses = new MemoryStatuses();
    private final MemoryDepartures departures = new MemoryDepartures();
    private final Leaving leaving = departures.leaving(statuses);
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final EditProfile edit =
            new EditProfile(
                    profiles,
                    new MemorySnapshots(),
                    new ProfileRules(
                            new MemoryPeople(),
                            new MemoryIndustries(),
                            statuses,
                            new MemoryTiers(),
                            () -> person -> true),
                    new MemoryFields().custom(),
                    (child, parent, actor) -> {},
                    leaving,
                    handed -> {},
                    new DirectWork(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    @DisplayName("X-28 the status of those who have left asks for day and reason, by name")
    void asks() {
        assertEquals(List.of("churnDay", "churnReason"), refused(Map.of("status", CHURNED)));
        assertEquals(Optional.empty(), profiles.of(ACME).status());

        save(
                Map.of(
                        "status", CHURNED,
                        "churnDay", "2026-02-01",
                        "churnReason", "price"));

        assertEquals(List.of("7 2026-02-01 price"), departures.left);
        assertEquals(Optional.of(new StatusId(6)), profiles.of(ACME).status());
    }

    @Test
    @DisplayName("X-28 day and reason are refused where nobody leaves, a blank one is none")
    void notAsked() {
        assertEquals(List.of("churnDay"), refused(Map.of("status", "2", "churnDay", "2026-02-01")));
        save(Map.of("status", "2", "churnDay", " "));
        departures.recorded.add(ACME);
        profiles.holding(aProfile().of(ACME).status(6).version(3).build());
        assertEquals(
                List.of("churnReason"), refused(Map.of("country", "DE", "churnReason", "price")));

        assertEquals(List.of(), departures.left);
    }

    @Test
    @DisplayName("X-28 whoever gets another status is back; among those who have left nobody is")
    void returns() {
        add("Lost");
        profiles.holding(aProfile().of(ACME).status(6).version(3).build());

        save(Map.of("status", "7"));
        assertEquals(List.of(), departures.returned);
        save(Map.of("country", "DE"));
        assertEquals(List.of(), departures.returned);
        save(Map.of("status", ""));
        assertEquals(List.of(ACME), departures.returned);
        assertEquals(List.of(), departures.left);
    }

    @Test
    @DisplayName("X-28 many cannot be given that status, because each needs its own reason")
    void many() {
        var refusal =
                assertThrows(
                        Rejected.class, () -> leaving.refuseMany(Optional.of(new StatusId(6))));
        assertEquals(
                List.of(Problem.at("status", "c360.churn.one-by-one.error")), refusal.problems());
        leaving.refuseMany(Optional.of(new StatusId(5)));
        leaving.refuseMany(Optional.empty());
    }

    @Test
    @DisplayName("X-28 a file that says again that somebody left says nothing new")
    void again() {
        var entered = Map.of("churnDay", "2026-02-01");
        var left = aProfile().of(ACME).status(6).build();
        var here = aProfile().of(ACME).status(2).build();

        assertEquals(entered, leaving.news(left, left, entered));
        departures.recorded.add(ACME);
        assertEquals(Map.of(), leaving.news(left, left, entered));
        assertEquals(Map.of(), leaving.ofThisMoment(List.of(left)).news(left, left, entered));
        assertEquals(entered, leaving.news(here, left, entered));
        assertEquals(entered, leaving.news(here, here, entered));
    }

    @Test
    @DisplayName("X-28 who has had that status without a record can be given one by saying why")
    void unrecorded() {
        profiles.holding(aProfile().of(ACME).status(6).version(3).build());
        assertEquals(List.of("churnReason"), refused(Map.of("churnDay", "2026-02-01")));

        save(Map.of("churnDay", "2026-02-01", "churnReason", "price"));

        assertEquals(List.of("7 2026-02-01 price"), departures.left);
        assertEquals(3, profiles.of(ACME).version());
    }

    private void add(String name) {
        var draft = StatusDraft.parse(Map.of("version", "0", "name", name, "left", "true"));
        statuses.add(draft, 7);
    }

    private List<String> refused(Map<String, String> input) {
        return assertThrows(Rejected.class, () -> save(input)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private void save(Map<String, String> input) {
        Map<String, String> all = new java.util.HashMap<>(input);
        all.put("version", Integer.toString(profiles.of(ACME).version()));
        edit.on(ACME, ProfileEdit.parse(all), Actors.carla(Permission.EDIT));
    }
}
