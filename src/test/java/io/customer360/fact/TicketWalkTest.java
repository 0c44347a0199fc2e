package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.fact.TicketRange.Order;
import io.customer360.fact.TicketWalk.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The walk through tickets")
class TicketWalkTest {
    private final FactWorld world = new FactWorld();

    @Test
    @DisplayName("meets every ticket, whether many of a second or few in years")
    void all() {
        Random dice = new Random(6);
        long id = 1;
        for (int i = 0; i < 1_300; i++) {
            world.put(aTicket(id++).created(NOW.minusSeconds(7_200 + dice.nextInt(2))));
        }
        for (int i = 0; i < 900; i++) {
            world.put(aTicket(id++).created(NOW.minusSeconds(dice.nextInt(40 * 86_400))));
        }
        for (int i = 0; i < 5; i++) {
            world.put(aTicket(id++).created(NOW.minus(Duration.ofDays(1_000L * (i + 1)))));
        }
        assertEquals(world.desk.tickets.keySet(), met(walk(Order.CREATED, Instant.EPOCH)));
        assertTrue(world.desk.searches < 60, "searches: " + world.desk.searches);
    }

    @Test
    @DisplayName("meets nothing older than its floor but what shares a minute with it")
    void floor() {
        world.put(
                aTicket(1).created(NOW.minusSeconds(30)),
                aTicket(2).created(NOW.minusSeconds(3_600)),
                aTicket(3).created(NOW.minusSeconds(3_700)));
        assertEquals(Set.of(1L, 2L), met(walk(Order.CREATED, NOW.minus(Duration.ofMinutes(60)))));
    }

    @Test
    @DisplayName("skips no ticket that stays as it is while many others change")
    void changing() {
        List<Long> ids = LongStream.rangeClosed(1, 3_000).boxed().toList();
        ids.forEach(id -> world.put(aTicket(id).updated(NOW.minusMillis(60_000 + 30 * id))));
        Random dice = new Random(7);
        Set<Long> changed = new HashSet<>();
        world.desk.meanwhile =
                () -> {
                    world.later(Duration.ofSeconds(1));
                    for (int i = 0; i < 90; i++) {
                        long id = 1 + dice.nextInt(3_000);
                        world.put(aTicket(id).updated(world.now));
                        changed.add(id);
                    }
                };
        Set<Long> missed = new HashSet<>(ids);
        missed.removeAll(met(walk(Order.UPDATED, NOW.minus(Duration.ofHours(2)))));
        missed.removeAll(changed);
        assertEquals(Set.of(), missed);
    }

    @Test
    @DisplayName("covers the time without a gap")
    void covered() {
        Random dice = new Random(8);
        for (int i = 1; i <= 2_000; i++) {
            world.put(aTicket(i).created(NOW.minusSeconds(dice.nextInt(400 * 86_400))));
        }
        List<TicketWalk.Stretch> stretches = walk(Order.CREATED, Instant.EPOCH);
        assertEquals(NOW, stretches.get(0).until());
        assertEquals(Instant.EPOCH, stretches.get(stretches.size() - 1).from());
        for (int i = 1; i < stretches.size(); i++) {
            assertTrue(!stretches.get(i).until().isBefore(stretches.get(i - 1).from()));
        }
    }

    private List<TicketWalk.Stretch> walk(Order order, Instant floor) {
        var walk = new TicketWalk(world.desk, order);
        List<TicketWalk.Stretch> stretches = new ArrayList<>();
        Optional<Place> place = Optional.of(Place.below(world.now));
        while (place.isPresent()) {
            assertTrue(stretches.size() < 1_000, "no end");
            var stretch = walk.after(place.get(), floor);
            stretches.add(stretch);
            place = stretch.next();
        }
        return stretches;
    }

    private static Set<Long> met(List<TicketWalk.Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> stretch.sight().tickets().stream())
                .map(SeenTicket::issue)
                .collect(Collectors.toSet());
    }
}
