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
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Directory jira = new Directory();
    private final Store contacts = new Store("contacts", 2);
    private final Store preferences = new Store("preferences", 1);
    private final ErasePerson people =
            new ErasePerson(
                    jira, List.of(contacts, preferences), work, Clock.fixed(NOW, ZoneOffset.UTC));

    /** Holds so many records about everybody. */
    private static final class Store implements PersonalData {
        private final String kind;
        private final List<Revision> erased = new ArrayList<>();
        private final List<Subject> subjects = new ArrayList<>();
        private boolean locked;
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
        public void requireErasable(Subject subject) {
            if (locked) {
                throw Rejected.at("who", "locked");
            }
        }

        @Override
        public int erase(Subject subject, Revision revision, UnitOfWork work) {
            erased.add(revision);
            subjects.add(subject);
            int before = held;
            held = 0;
            return before;
        }
    }

    /** The users of Jira. */
    private static final class Directory implements Subjects {
        private record User(String name, Known known) {}

        private final List<User> users = new ArrayList<>();

        void with(String key, String name, String displayed, String email) {
            users.add(new User(name, new Known(new UserKey(key), displayed, email)));
        }

        @Override
        public Optional<Known> byKey(String key) {
            return users.stream()
                    .map(User::known)
                    .filter(known -> known.key().value().equals(key))
                    .findFirst();
        }

        @Override
        public Optional<Known> byName(String name) {
            return users.stream()
                    .filter(user -> user.name().equals(name))
                    .map(User::known)
                    .findFirst();
        }

        @Override
        public String mailKey(String address) {
            return address.toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Known> byMail(String address) {
            return users.stream()
                    .map(User::known)
                    .filter(known -> known.email().equalsIgnoreCase(address))
                    .toList();
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
    @DisplayName(
            "erasing reaches every store and tells how much it touched; again, nothing is left")
    void erases() {
        assertEquals(3, people.erase("ada", MANAGER));
        assertEquals(new Revision(MANAGER.key(), NOW, List.of()), contacts.erased.get(0));
        assertEquals(1, preferences.erased.size());
        assertTrue(people.report("ada", MANAGER).empty());
        assertEquals(0, people.erase("ada", MANAGER));
    }

    @Test
    @DisplayName("a store that refuses is asked before anything is erased")
    void locked() {
        preferences.locked = true;
        assertEquals(List.of("who locked"), Refusals.of(() -> people.erase("ada", MANAGER)));
        assertTrue(contacts.erased.isEmpty());
    }

    private Subject meant(String who) {
        return people.report(who, MANAGER).subject();
    }

    @Test
    @DisplayName("a text that means two people is refused and names both, and each can be chosen")
    void several() {
        jira.with("jsmith", "old.name", "John Smith", "john@acme.test");
        jira.with("JIRAUSER7", "jsmith", "Jane Smith", "jane@acme.test");
        var refused = assertThrows(Rejected.class, () -> people.erase("jsmith", MANAGER));
        assertEquals("c360.privacy.several.error", refused.problems().get(0).code());
        assertEquals(
                List.of("John Smith (key:jsmith), Jane Smith (key:JIRAUSER7)"),
                refused.problems().get(0).args());
        assertTrue(contacts.erased.isEmpty());

        people.erase("key:jsmith", MANAGER);
        people.erase("name: jsmith", MANAGER);
        assertEquals(
                List.of(
                        new Subject(
                                "key:jsmith",
                                Set.of(new UserKey("jsmith")),
                                Set.of("john@acme.test")),
                        new Subject(
                                "name: jsmith",
                                Set.of(new UserKey("JIRAUSER7")),
                                Set.of("jane@acme.test"))),
                contacts.subjects);
    }

    @Test
    @DisplayName("a shared address names all; one of them alone is not known by it")
    void sharedAddress() {
        jira.with("a", "anna", "Anna", "info@acme.test");
        jira.with("b", "ben", "Ben", "Info@acme.test");
        for (var asked : List.of("info@acme.test", "mail:info@acme.test")) {
            var refused = assertThrows(Rejected.class, () -> people.report(asked, MANAGER));
            assertEquals(List.of("Anna (key:a), Ben (key:b)"), refused.problems().get(0).args());
        }
        assertEquals(new Subject("anna", Set.of(new UserKey("a")), Set.of()), meant("anna"));
    }

    @Test
    @DisplayName("a key that nobody has now, and an address of nobody in Jira, are found")
    void former() {
        assertEquals(
                new Subject("key:gone", Set.of(new UserKey("gone")), Set.of()), meant("key:gone"));
        assertEquals(
                new Subject("mail:X@acme.test", Set.of(), Set.of("x@acme.test")),
                meant("mail:X@acme.test"));
        assertEquals(
                List.of("who c360.privacy.unknown.error"),
                Refusals.of(() -> people.report("name:gone", MANAGER)));
        assertEquals(
                List.of("who c360.privacy.unknown.error"),
                Refusals.of(() -> people.report("key: ", MANAGER)));
        assertEquals(
                List.of("who c360.privacy.unknown.error"),
                Refusals.of(() -> people.report("mail:", MANAGER)));
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
                List.of("who c360.privacy.erased.error"),
                Refusals.of(() -> people.erase("key:erased", MANAGER)));
        assertEquals(
                List.of("who c360.input.too-long.error"),
                Refusals.of(() -> people.report("x".repeat(261), MANAGER)));
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
