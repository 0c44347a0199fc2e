package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.ACME;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettings;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rebuilding the facts")
class RebuildFactsTest {
    private final FactWorld world = new FactWorld().member("anna", ACME);

    @BeforeEach
    void tickets() {
        Random dice = new Random(1);
        for (int i = 1; i <= 2_500; i++) {
            world.put(
                    aTicket(i)
                            .of(i % 9 + 1)
                            .created(NOW.minusSeconds(60 + dice.nextInt(900 * 86_400))));
        }
    }

    @Test
    @DisplayName("keeps every ticket that has a customer, and says so")
    void all() {
        world.put(aTicket(9_000).by("anna"), aTicket(9_001).by("nobody"));
        assertTrue(world.rebuild.due());
        assertEquals(2_502, world.rebuild.total());
        world.run(world.rebuild);
        assertEquals(2_501, world.stores.facts.size());
        assertFalse(world.rebuild.due());
    }

    @Test
    @DisplayName("writes nothing where nothing changed")
    void again() {
        world.run(world.rebuild);
        int writes = world.stores.writes;
        world.later(Duration.ofMinutes(1)).run(world.rebuild);
        assertEquals(writes, world.stores.writes);
    }

    @Test
    @DisplayName("removes the facts of tickets that are gone, and no others")
    void gone() {
        world.run(world.rebuild);
        Random dice = new Random(2);
        for (int i = 0; i < 700; i++) {
            world.desk.tickets.remove((long) (1 + dice.nextInt(2_500)));
        }
        world.later(Duration.ofHours(1)).run(world.rebuild);
        assertEquals(
                world.desk.tickets.keySet(),
                Set.copyOf(world.stores.facts.stream().map(TicketFact::issue).toList()));
        world.desk.tickets.clear();
        world.run(world.rebuild);
        assertEquals(Set.of(), world.kept());
    }

    @Test
    @DisplayName("removes many facts of tickets that are gone piece by piece")
    void manyGone() {
        for (int i = 3_001; i <= 6_000; i++) {
            world.put(aTicket(i).of(7, 8).created(NOW.minusSeconds(i)));
        }
        world.run(world.rebuild);
        world.desk.tickets.keySet().removeIf(issue -> issue > 10);
        Optional<String> cursor = Optional.empty();
        FactWorld.Done done;
        do {
            done = world.run(world.rebuild, cursor, 1);
            cursor = done.cursor();
            assertTrue(cursor.orElseThrow().length() <= 200);
        } while (done.pieces() == 1);
        assertEquals(10, world.stores.facts.size());
        assertTrue(world.desk.mostNamed <= 500, "looked up at once: " + world.desk.mostNamed);
        assertFalse(world.rebuild.due());
    }

    @Test
    @DisplayName("goes on where it was cut off, at whichever piece")
    void resumed() {
        Optional<String> cursor = Optional.empty();
        FactWorld.Done done;
        int pieces = 0;
        do {
            done = world.run(world.rebuild, cursor, 1);
            cursor = done.cursor();
            world.later(Duration.ofMinutes(3));
            pieces++;
        } while (done.pieces() == 1);
        assertTrue(pieces > 4);
        assertEquals(2_500, world.stores.facts.size());
    }

    @Test
    @DisplayName("is due again when the mode or the search for escalations changes")
    void settings() {
        world.run(world.rebuild);
        var next = new TicketSettings(MembershipMode.FIELD, "priority = Highest", 1);
        world.settings.save(next, 0, new Revision(new UserKey("admin"), NOW, List.of()));
        assertTrue(world.rebuild.due());
        world.run(world.rebuild);
        assertFalse(world.rebuild.due());
    }

    @Test
    @DisplayName(
            "M-20 is due once for facts that hold more, and then knows old messages as contacts")
    void shape() {
        world.run(world.rebuild);
        world.marks.set(FactMark.REBUILT, 0);
        CustomerMessage said =
                new CustomerMessage(1, 1, ACME, Optional.empty(), NOW.minusSeconds(5));
        world.stores.messages.add(said);
        world.contacts.clear();
        assertTrue(world.rebuild.due());
        assertFalse(world.rebuild.read());
        world.run(world.rebuild);
        assertFalse(world.rebuild.due());
        assertTrue(world.rebuild.read());
        assertEquals(said.at(), world.contacts.get(ACME).at());
        world.settings.holding(MembershipMode.FIELD);
        assertTrue(world.rebuild.read());
    }

    @Test
    @DisplayName("from its beginning on, changes are searched for, however long the app was off")
    void thenChanges() {
        world.run(world.rebuild);
        world.put(aTicket(5).of(50).updated(NOW.plus(Duration.ofHours(3))));
        world.later(Duration.ofDays(2));
        world.run(world.absorb);
        assertTrue(world.kept().contains("5 of 50"));
    }

    @Test
    @DisplayName("leaves everything alone while nothing can be searched")
    void notReady() {
        world.run(world.rebuild);
        world.desk.ready = false;
        assertFalse(world.rebuild.due());
        assertEquals(0, world.rebuild.total());
        assertEquals(0, world.run(world.rebuild));
        assertEquals(2_500, world.stores.facts.size());
    }

    @Test
    @DisplayName("a ticket that cannot be read keeps its facts and is told of")
    void poison() {
        world.run(world.rebuild);
        world.desk.broken.put(77L, "no status");
        world.run(world.rebuild);
        assertEquals(2_500, world.stores.facts.size());
        assertEquals(List.of("ticket:77"), world.failures);
        assertFalse(world.rebuild.due());
    }
}
