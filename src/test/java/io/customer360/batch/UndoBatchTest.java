package io.customer360.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.batch.BatchRevisions.Edit;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Rejected;
import io.customer360.shared.Restorer;
import io.customer360.shared.Reverter;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking a batch back (X-08)")
class UndoBatchTest {

    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final CustomerId HIDDEN = new CustomerId(66);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MemoryBatches batches = new MemoryBatches();
    private final WaitingQueue queue = new WaitingQueue();
    private final InBatch inBatch = new InBatch();
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final UndoBatch undo =
            new UndoBatch(
                    batches,
                    new Edits(),
                    queue,
                    inBatch,
                    new RevertEdits(
                            List.of(new Whole()),
                            List.of(new Single("link"), new Single("profile")),
                            (actor, known) ->
                                    known.stream()
                                            .filter(it -> !it.equals(HIDDEN))
                                            .collect(Collectors.toSet())),
                    new DirectWork(),
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private BatchId id;

    @BeforeEach
    void done() {
        id = batches.add(BatchKind.EDIT, "", 3, CARLA.key(), NOW).id();
        batches.move(id, BatchState.DONE, NOW);
    }

    @Test
    @DisplayName("X-08 takes back every edit, newest first, each kind by its own way")
    void all() {
        edit(1, "thing", "colour", "size");
        edit(2, "link", "name", "address");
        edit(3, "thing", "colour");

        assertEquals(BatchState.UNDOING, undo.start(id, CARLA).state());
        assertEquals(List.of(), takenBack);
        queue.work();

        assertEquals(
                List.of("thing 3 [colour]", "link name", "link address", "thing 1 [colour, size]"),
                takenBack);
        Batch undone = now();
        assertEquals(BatchState.UNDONE, undone.state());
        assertEquals(new Undoing(OptionalInt.of(1), 3, 3, 0), undone.undoing());
        assertEquals(3, undone.undoing().done());
        assertFalse(undone.undoable());
    }

    @Test
    @DisplayName("leaves alone what was edited since, what is hidden and what nobody can take back")
    void left() {
        edits.add(new Edit(9, true, List.of(change(9, "thing", "colour", 1))));
        edits.add(new Edit(8, false, List.of()));
        edits.add(new Edit(7, false, List.of(change(7, "thing", "colour", HIDDEN.value()))));
        edits.add(new Edit(6, false, List.of(change(6, "unheard", "of", 1))));
        edits.add(new Edit(5, false, List.of(change(5, "link", "fixed", 1))));
        edits.add(new Edit(4, false, List.of(change(4, "link", "link", 1))));
        edits.add(new Edit(3, false, List.of(change(3, "thing", "thing", 1))));

        undo.start(id, CARLA);
        queue.work();

        assertEquals(List.of(), takenBack);
        assertEquals(new Undoing(OptionalInt.of(3), 7, 0, 6), now().undoing());
        assertEquals(BatchState.UNDONE, now().state());
    }

    @Test
    @DisplayName(
            "X-08 what the edit itself gave to somebody else comes back, though it is hidden now")
    void givenAway() {
        edits.add(edit(2, HIDDEN, "profile", "csm", "carla"));
        edits.add(edit(1, HIDDEN, "profile", "csm", "dan"));

        undo.start(id, CARLA);
        queue.work();

        assertEquals(List.of("profile csm", "profile csm"), takenBack);
    }

    @Test
    @DisplayName("hidden customers that somebody else looked after stay as they are")
    void notGivenAway() {
        edits.add(edit(3, HIDDEN, "profile", "csm", "dan"));
        edits.add(edit(2, HIDDEN, "profile", "country", "carla"));
        edits.add(edit(1, HIDDEN, "link", "csm", "carla"));

        undo.start(id, CARLA);
        queue.work();

        assertEquals(List.of(), takenBack);
    }

    @Test
    @DisplayName("an edit that is refused now does not keep the others from being taken back")
    void refusals() {
        for (int revision = 450; revision > 0; revision--) {
            edits.add(
                    new Edit(
                            revision,
                            false,
                            List.of(change(revision, "thing", "c" + revision, 1))));
        }
        refused.addAll(Set.of("c450", "c251", "c250", "c7", "c1"));

        undo.start(id, CARLA);
        queue.work();

        assertEquals(new Undoing(OptionalInt.of(1), 450, 445, 5), now().undoing());
        assertEquals(BatchState.UNDONE, now().state());
    }

    @Test
    @DisplayName("goes on where it was when it is begun again after a stop")
    void again() {
        edit(1, "thing", "colour");
        edit(2, "thing", "colour");
        edit(3, "thing", "colour");
        undo.start(id, CARLA);
        batches.progress(id, new Undoing(OptionalInt.of(3), 3, 1, 0), NOW);
        batches.move(id, BatchState.FAILED, NOW);
        assertThrows(CancellationException.class, queue::work);
        edit(4, "thing", "colour");

        undo.start(id, CARLA);
        queue.work();

        assertEquals(List.of("thing 2 [colour]", "thing 1 [colour]"), takenBack);
        assertEquals(new Undoing(OptionalInt.of(1), 3, 3, 0), now().undoing());
    }

    @Test
    @DisplayName("is for its owner, who may edit, once it is not at work; and a stop ends it")
    void refusedAtOnce() {
        assertThrows(NotFound.class, () -> undo.start(id, Actors.actor("pat", Permission.EDIT)));
        assertThrows(Forbidden.class, () -> undo.start(id, Actors.carla(Permission.VIEW)));
        undo.start(id, CARLA);
        assertEquals(
                List.of(" c360.batch.not-undoable.error"),
                Refusals.of(() -> undo.start(id, CARLA)));

        queue.close();
        assertThrows(CancellationException.class, queue::work);
        assertEquals(BatchState.FAILED, now().state());
    }

    private Batch now() {
        return batches.find(id).orElseThrow();
    }

    private void edit(int revision, String entity, String... fields) {
        List<Change> changes =
                List.of(fields).stream().map(it -> change(revision, entity, it, 1)).toList();
        edits.add(0, new Edit(revision, false, changes));
    }

    private static Edit edit(
            int revision, CustomerId customer, String entity, String field, String from) {
        Change change = change(revision, entity, field, customer.value());
        return new Edit(
                revision,
                false,
                List.of(
                        new Change(
                                change.id(),
                                revision,
                                entity,
                                change.entityId(),
                                customer,
                                "",
                                field,
                                from,
                                change.to(),
                                change.by(),
                                change.at())));
    }

    private static Change change(int revision, String entity, String field, int customer) {
        return new Change(
                revision,
                revision,
                entity,
                "1",
                new CustomerId(customer),
                "",
                field,
                "before",
                "after",
                new UserKey("carla"),
                NOW);
    }

    /** The edits of this test. */
    private final class Edits implements BatchRevisions {

        @Override
        public OptionalInt newest(BatchId batch) {
            return edits.stream().mapToInt(Edit::revision).max();
        }

        @Override
        public long count(BatchId batch, int newest) {
            return edits.stream().filter(edit -> edit.revision() <= newest).count();
        }

        @Override
        public List<Edit> before(BatchId batch, int revision, int limit) {
            return edits.stream().filter(edit -> edit.revision() < revision).limit(limit).toList();
        }
    }

    /** Takes things back as a whole. */
    private final class Whole implements Reverter {

        @Override
        public String entity() {
            return "thing";
        }

        @Override
        public boolean revert(List<Change> edit, Actor actor) {
            List<String> fields = edit.stream().map(Change::field).toList();
            if (refused.stream().anyMatch(fields::contains)) {
                throw Rejected.value("c360.input.choice.error");
            }
            if (fields.contains("thing")) {
                return false;
            }
            assertEquals(id, inBatch.current().orElseThrow());
            takenBack.add("thing " + edit.get(0).revision() + " " + fields);
            return true;
        }
    }

    /** Takes single fields back. */
    private final class Single implements Restorer {
        private final String entity;

        Single(String entity) {
            this.entity = entity;
        }

        @Override
        public String entity() {
            return entity;
        }

        @Override
        public boolean may(Change change) {
            return !change.field().equals("fixed");
        }

        @Override
        public void restore(Change change, Actor actor) {
            takenBack.add(entity + " " + change.field());
        }
    }
}
