package io.customer360.fact;

import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.DirectWork;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes that were heard of")
class HeardChangesTest {
    private final HeardChanges heard = new HeardChanges();
    private final FactWorld world = new FactWorld();

    @Test
    @DisplayName("R3: a storm keeps each ticket once, and never more than a bound")
    void bounded() {
        for (int i = 0; i < 100_000; i++) {
            heard.add(TicketChange.of(1 + i % 20_000, NOW.plusMillis(i)));
        }
        var taken = heard.take();
        assertEquals(HeardChanges.MOST, taken.changes().size());
        assertEquals(Optional.of(NOW.plusMillis(HeardChanges.MOST)), taken.lost());
        assertTrue(heard.take().none());
    }

    @Test
    @DisplayName("two comments on a ticket are two changes")
    void comments() {
        heard.add(TicketChange.of(1, NOW));
        heard.add(comment(5));
        heard.add(comment(6));
        heard.add(comment(6));
        assertEquals(3, heard.take().changes().size());
    }

    @Test
    @DisplayName("are written down once, and since when some were lost")
    void written() {
        for (int i = 0; i <= HeardChanges.MOST; i++) {
            heard.add(TicketChange.of(i + 1, NOW));
        }
        var write = new WriteDownChanges(heard, world.changes, world.marks, new DirectWork());
        assertTrue(write.now());
        assertEquals(HeardChanges.MOST, world.stores.queue.size());
        assertEquals(NOW.toEpochMilli(), world.marks.get(FactMark.LOST).orElseThrow());
        assertFalse(write.now());
    }

    @Test
    @DisplayName("are kept while they cannot be written down, the older ones first")
    void refused() {
        heard.add(TicketChange.of(1, NOW));
        var write = new WriteDownChanges(heard, new Refusing(), world.marks, new DirectWork());
        assertThrows(IllegalStateException.class, write::now);
        heard.add(TicketChange.of(2, NOW));
        var taken = heard.take();
        heard.putBack(new HeardChanges.Taken(taken.changes(), Optional.of(NOW)));
        heard.putBack(new HeardChanges.Taken(List.of(), Optional.of(NOW.minusSeconds(1))));
        assertEquals(List.of(1L, 2L), taken.changes().stream().map(TicketChange::issue).toList());
        assertEquals(Optional.of(NOW.minusSeconds(1)), heard.take().lost());
    }

    private static TicketChange comment(long id) {
        var said = new SaidComment(id, 1, new UserKey("anna"), NOW);
        return TicketChange.of(1, NOW, Optional.of(said));
    }

    /** A queue whose database is away. */
    private static final class Refusing implements TicketChanges {
        private final TicketChanges none = new MemoryFactStores().new Queue();

        @Override
        public void add(Collection<TicketChange> changes) {
            throw new IllegalStateException("no database");
        }

        @Override
        public void addMoved(Collection<UserKey> users, Instant at) {
            none.addMoved(users, at);
        }

        @Override
        public List<TicketChange.Waiting> after(int number, int most) {
            return none.after(number, most);
        }

        @Override
        public List<TicketChange.Waiting> of(Collection<Long> issues) {
            return none.of(issues);
        }

        @Override
        public List<TicketChange.Moved> moved(int number, int most) {
            return none.moved(number, most);
        }

        @Override
        public void delete(Collection<Integer> numbers) {
            none.delete(numbers);
        }

        @Override
        public int forgetBefore(Instant instant) {
            return none.forgetBefore(instant);
        }

        @Override
        public int count() {
            return none.count();
        }
    }
}
