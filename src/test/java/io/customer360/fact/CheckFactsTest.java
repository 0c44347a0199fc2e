package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-12: the health of facts")
class CheckFactsTest {
    private final FactWorld world = new FactWorld();
    private final FactAudits audits = world.stores.new Audits();
    private final CheckFacts check =
            new CheckFacts(
                    world.facts, world.changes, world.due, world.marks, audits, world.rebuild);

    @BeforeEach
    void tickets() {
        world.put(aTicket(1).of(7), aTicket(2).of(7));
    }

    @Test
    @DisplayName("every point is looked at, in its order")
    void points() {
        assertEquals(
                check.points(), check.look(world.now).stream().map(HealthCheck::point).toList());
    }

    @Test
    @DisplayName("facts that were never read are a warning")
    void never() {
        assertEquals(HealthState.WARNING, at(HealthPoint.FACTS).state());
        world.run(world.rebuild);
        assertEquals(HealthState.OK, at(HealthPoint.FACTS).state());
        assertEquals(Optional.of(2L), at(HealthPoint.FACTS).count());
        assertEquals(Optional.of(2L), at(HealthPoint.COMMENTS_DUE).count());
    }

    @Test
    @DisplayName("changes that wait for long are late, a quiet instance is not")
    void late() {
        world.run(world.rebuild);
        world.run(world.absorb);
        world.marks.set(FactMark.ABSORBED, world.now.toEpochMilli());
        world.later(Duration.ofHours(5));
        assertEquals(HealthState.OK, at(HealthPoint.WATERMARK).state());
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        assertEquals(HealthState.WARNING, at(HealthPoint.WATERMARK).state());
        assertEquals(HealthState.WARNING, at(HealthPoint.CHANGES).state());
        assertEquals(Optional.of(1L), at(HealthPoint.CHANGES).count());
    }

    @Test
    @DisplayName("drift is told with how much, and nights without a comparison")
    void drift() {
        assertEquals(HealthState.OK, at(HealthPoint.AUDITED).state());
        audits.add(new FactAudit(1, world.now, 200, 1, 2, 3, 20));
        assertEquals(Optional.of(6L), at(HealthPoint.DRIFT).count());
        assertEquals(HealthState.WARNING, at(HealthPoint.DRIFT).state());
        world.later(Duration.ofDays(4));
        assertEquals(HealthState.WARNING, at(HealthPoint.AUDITED).state());
    }

    private HealthCheck at(HealthPoint point) {
        return check.look(world.now).stream()
                .filter(found -> found.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
