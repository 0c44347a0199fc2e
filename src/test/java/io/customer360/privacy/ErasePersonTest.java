package io.customer360.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Erasing one person (X-27)")
class ErasePersonTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Actor MANAGER = Actors.actor("boss", Permission.MANAGE);

    private final DirectWork work = new DirectWork();
    private final Store contacts = new Store("contacts", 2);
    private final Store preferences = new Store("preferences", 1);
    private final ErasePerson people =
            new ErasePerson(
                    who -> new Subject(who, Set.of(new UserKey(who)), Set.of()),
                    List.of(contacts, preferences),
                    work,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    /** Holds so many records about everybody. */
    private static final class Store implements PersonalData {
        private final String kind;
        private final List<Revision> erased = new ArrayList<>();
        private int held;

        Store(String kind, int held) {
            this.kind = kind;
            this.held = held;
        }

        @Override
        public Traces of(Subject subject) {
            var trace = new Trace(Optional.empty(), Map.of("name", subject.asked()));
            return new Traces(kind, "label", held == 0 ? List.of() : List.of(trace), held);
        }

        @Override
        public int erase(Subject subject, Revision revision) {
            erased.add(revision);
            int before = held;
            held = 0;
            return before;
        }
    }

    @Test
    @DisplayName("the report lists every store, in order")
    void report() {
        var report = people.report(" ada ", MANAGER);
        assertEquals("ada", report.subject().asked());
        assertFalse(report.empty());
        assertEquals(
                List.of("contacts 2", "preferences 1"),
                report.kinds().stream().map(it -> it.kind() + " " + it.total()).toList());
    }

    @Test
    @DisplayName("erasing reaches every store in one piece of work, and tells how much it touched")
    void erases() {
        assertEquals(3, people.erase("ada", MANAGER));
        assertEquals(1, work.runs());
        assertEquals(new Revision(MANAGER.key(), NOW, List.of()), contacts.erased.get(0));
        assertEquals(1, preferences.erased.size());
        assertTrue(people.report("ada", MANAGER).empty());
    }

    @Test
    @DisplayName("nobody erases themselves, nobody, or those who were erased")
    void refused() {
        assertEquals(
                List.of("who c360.privacy.self.error"),
                Refusals.of(() -> people.erase("boss", MANAGER)));
        assertEquals(
                List.of("who c360.input.required.error"),
                Refusals.of(() -> people.erase("  ", MANAGER)));
        assertEquals(
                List.of("who c360.privacy.erased.error"),
                Refusals.of(() -> people.erase("erased", MANAGER)));
        assertEquals(
                List.of("who c360.input.too-long.error"),
                Refusals.of(() -> people.report("x".repeat(256), MANAGER)));
        assertTrue(contacts.erased.isEmpty());
    }

    @Test
    @DisplayName("only managers may ask and erase")
    void forbidden() {
        Actor csm = Actors.carla(Permission.VIEW, Permission.EDIT);
        assertThrows(Forbidden.class, () -> people.report("ada", csm));
        assertThrows(Forbidden.class, () -> people.erase("ada", csm));
    }
}
