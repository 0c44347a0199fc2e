package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings for tickets (N-2)")
class ChangeTicketSettingsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MemoryTicketSettings store = new MemoryTicketSettings();
    private final ChangeTicketSettings change =
            new ChangeTicketSettings(
                    store,
                    jql -> !jql.contains("bogus"),
                    new DirectWork(),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("count the field and the reporter at install, and the label escalated")
    void defaults() {
        assertEquals(
                new TicketSettings(MembershipMode.BOTH, "labels = escalated", 0), store.current());
    }

    @Test
    @DisplayName("are replaced with history, and an edit that changes nothing stores nothing")
    void replaced() {
        TicketSettings saved = on("0", " members ", " priority = Highest ");

        assertEquals(new TicketSettings(MembershipMode.MEMBERS, "priority = Highest", 1), saved);
        assertEquals(saved, store.current());
        assertEquals(
                List.of(
                        new FieldChange("mode", "both", "members"),
                        new FieldChange("escalation", "labels = escalated", "priority = Highest")),
                store.revisions().get(0).changes());
        assertEquals(saved, on("1", "members", "priority = Highest"));
        assertEquals(1, store.revisions().size());
    }

    @Test
    @DisplayName("are refused field by field")
    void refused() {
        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "mode c360.input.required.error",
                        "escalation c360.input.required.error"),
                Refusals.of(() -> change.on(Map.of(), Actors.boss())));
        assertEquals(
                List.of(
                        "mode c360.input.choice.error",
                        "escalation c360.settings.escalation.error"),
                Refusals.of(() -> on("0", "neither", "bogus")));
        assertEquals(
                List.of("escalation c360.input.too-long.error"),
                Refusals.of(() -> on("0", "both", "x".repeat(1_001))));
        assertEquals(List.of(), store.revisions());
    }

    @Test
    @DisplayName("are refused when somebody else was faster, with the newer ones")
    void stale() {
        on("0", "field", "labels = hot");

        var lost = assertThrows(Stale.class, () -> on("0", "members", "labels = cold"));

        assertEquals(store.current(), lost.current());
        assertEquals(MembershipMode.FIELD, store.current().mode());
    }

    @Test
    @DisplayName("need the right to manage")
    void forbidden() {
        var carla = Actors.carla(Permission.VIEW, Permission.EDIT);

        assertThrows(Forbidden.class, () -> change.on(Map.of("version", "x"), carla));
    }

    private TicketSettings on(String version, String mode, String escalation) {
        Map<String, String> input = new HashMap<>();
        input.put("version", version);
        input.put("mode", mode);
        input.put("escalation", escalation);
        return change.on(input, Actors.boss());
    }
}
