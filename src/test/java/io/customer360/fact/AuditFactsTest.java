package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.ACME;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-12: the nightly comparison of facts with tickets")
class AuditFactsTest {
    private final FactWorld world = new FactWorld().member("anna", ACME);

    @BeforeEach
    void tickets() {
        for (int i = 1; i <= 600; i++) {
            world.put(aTicket(i).of(i % 30 + 1).created(NOW.minus(Duration.ofHours(i))));
        }
        world.run(world.rebuild);
    }

    @Test
    @DisplayName("finds nothing where nothing differs")
    void none() {
        world.run(world.audit);
        var audit = latest();
        assertFalse(audit.drift());
        assertEquals(200, audit.facts());
        assertEquals(20, audit.customers());
        assertEquals(0, world.changes.count());
    }

    @Test
    @DisplayName("looks at all tickets in as many nights as it takes")
    void rotating() {
        Set<Long> seen = new HashSet<>();
        for (int night = 0; night < 3; night++) {
            world.run(world.audit);
            seen.add(world.marks.get(FactMark.AUDITED_TICKET).orElseThrow());
        }
        assertEquals(Set.of(200L, 400L, 600L), seen);
    }

    @Test
    @DisplayName("counts what is different, missing and gone, and has it heal")
    void drift() {
        world.put(aTicket(5).of(6).created(NOW.minus(Duration.ofHours(5))).escalated());
        world.desk.tickets.remove(9L);
        world.put(aTicket(9_000).of(3).created(NOW.minus(Duration.ofDays(9))));
        world.run(world.audit);
        var audit = latest();
        assertTrue(audit.drift());
        assertEquals(1, audit.different());
        assertEquals(1, audit.missing());
        assertEquals(2, audit.gone(), "once by its number and once by its customer");
        world.run(world.absorb);
        assertTrue(world.figures(5).escalated());
        assertTrue(world.kept().contains("9000 of 3"));
        assertFalse(world.stores.facts.stream().anyMatch(fact -> fact.issue() == 9));
    }

    @Test
    @DisplayName("a change of the last minutes is no drift")
    void recent() {
        world.put(aTicket(5).of(6).updated(world.now.minusSeconds(20)).escalated());
        world.run(world.audit);
        assertFalse(latest().drift());
    }

    @Test
    @DisplayName("a ticket that somebody has just been given is not missing")
    void justCreated() {
        world.put(aTicket(9_000).of(3).created(world.now.minusSeconds(20)));
        world.run(world.audit);
        assertFalse(latest().drift());
    }

    @Test
    @DisplayName("does nothing where there is nothing or nothing can be searched")
    void empty() {
        var none = new FactWorld();
        assertEquals(0, none.run(none.audit));
        world.desk.ready = false;
        assertEquals(0, world.run(world.audit));
    }

    private FactAudit latest() {
        return world.stores.new Audits().latest().orElseThrow();
    }
}
