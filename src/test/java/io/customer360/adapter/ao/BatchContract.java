package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.batch.Batch;
import io.customer360.batch.BatchId;
import io.customer360.batch.BatchKind;
import io.customer360.batch.BatchRevisions.Edit;
import io.customer360.batch.BatchState;
import io.customer360.batch.Tally;
import io.customer360.batch.Undoing;
import io.customer360.shared.Actors;
import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import io.customer360.tag.MemoryTagSettings;
import io.customer360.tag.TagCustomer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of batches and their edits must do on every database. */
interface BatchContract {
    UserKey CARLA = new UserKey("carla");

    Stores stores();

    @Test
    @DisplayName("a batch comes back as it was added, and follows its progress")
    default void batchFollows() {
        var added = batch("Größe 漢字 🚀");
        assertEquals(Optional.of(added), find(added.id()));
        assertEquals(BatchState.RUNNING, added.state());
        assertEquals(Tally.NONE, added.tally());
        assertEquals(Undoing.NONE, added.undoing());

        var later = NOW.plusSeconds(5);
        stores().batches.progress(added.id(), Tally.of(1, 2, 3, 4), later);
        stores().batches.askToStop(added.id());
        stores().batches.move(added.id(), BatchState.UNDOING, later);
        var undoing = new Undoing(OptionalInt.of(9), 8, 7, 6);
        stores().batches.progress(added.id(), undoing, later.plusSeconds(1));

        var now = find(added.id()).orElseThrow();
        assertEquals(new Tally(10, 1, 2, 3, 4), now.tally());
        assertEquals(undoing, now.undoing());
        assertEquals(BatchState.UNDOING, now.state());
        assertTrue(now.stopping());
        assertEquals(later.plusSeconds(1), now.heartbeat());
        var nowhere = new BatchId(Integer.MAX_VALUE);
        assertEquals(Optional.empty(), find(nowhere));
        assertThrows(NotFound.class, () -> stores().batches.askToStop(nowhere));
    }

    @Test
    @DisplayName("batches are listed by their owner, newest first; silent ones at work are found")
    default void batchLists() {
        var first = batch("1");
        var second = batch("2");
        var third = batch("3");
        var others = stores().batches.add(BatchKind.IMPORT, "", 10, new UserKey("pat"), NOW);
        assertEquals(List.of(third, second), stores().batches.of(CARLA, 2));

        stores().batches.move(first.id(), BatchState.DONE, NOW);
        stores().batches.move(second.id(), BatchState.UNDOING, NOW);
        stores().batches.beat(List.of(third.id()), NOW.plusSeconds(60));
        assertEquals(List.of(), stores().batches.abandoned(NOW));
        assertEquals(
                List.of(second.id(), others.id()), stores().batches.abandoned(NOW.plusSeconds(60)));
    }

    @Test
    @DisplayName("X-08 every edit made inside a batch is known as the batch's, newest first")
    default void batchEdits() {
        var batch = batch("").id();
        assertEquals(OptionalInt.empty(), stores().batchRevisions.newest(batch));
        stores().add(aSubscription());
        inside(batch, () -> stores().save(aProfile().of(ACME).version(1).build(), 0));
        inside(batch, () -> stores().add(aSubscription()));
        inside(batch, () -> stores().save(aProfile().of(GLOBEX).version(1).build(), 0));

        var edits = edits(batch, 10);
        int newest = stores().batchRevisions.newest(batch).orElseThrow();
        assertEquals(newest, edits.get(0).revision());
        assertEquals(List.of("profile", "subscription", "profile"), entities(edits));
        assertEquals(GLOBEX, edits.get(0).changes().get(0).customer());
        assertEquals("after", edits.get(0).changes().get(0).to());
        assertEquals(3, stores().batchRevisions.count(batch, newest));
        assertEquals(2, stores().batchRevisions.count(batch, newest - 1));
        assertEquals(edits.subList(0, 2), edits(batch, 2));
        int second = edits.get(1).revision();
        assertEquals(edits.subList(2, 3), stores().batchRevisions.before(batch, second, 10));
    }

    @Test
    @DisplayName("an edit is overtaken by a later one of the same record outside of its batch")
    default void batchOvertaken() {
        var batch = batch("").id();
        var other = batch("").id();
        inside(batch, () -> stores().save(aProfile().of(ACME).version(1).build(), 0));
        stores().save(aProfile().of(ACME).version(2).build(), 1);
        inside(batch, () -> stores().save(aProfile().of(ACME).version(3).build(), 2));
        inside(batch, () -> stores().save(aProfile().of(GLOBEX).version(1).build(), 0));
        inside(other, () -> stores().save(aProfile().of(GLOBEX).version(2).build(), 1));

        assertEquals(
                List.of(true, false, true),
                edits(batch, 10).stream().map(Edit::overtaken).toList());
        assertEquals(List.of(false), edits(other, 10).stream().map(Edit::overtaken).toList());
    }

    @Test
    @DisplayName("a tag that is new is no edit of a customer, giving it to one is")
    default void batchCounts() {
        var batch = batch("").id();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var tags = new TagCustomer(stores().tags, new MemoryTagSettings(), stores().work, clock);
        inside(batch, () -> tags.add(ACME, "Growing", Actors.boss()));

        assertEquals(2, edits(batch, 10).size());
        assertEquals(1, stores().batchRevisions.count(batch, Integer.MAX_VALUE));
    }

    @Test
    @DisplayName("a record with very many later edits hides that of no other")
    default void batchOvertakenOften() {
        var batch = batch("").id();
        inside(batch, () -> stores().save(aProfile().of(GLOBEX).version(1).build(), 0));
        inside(batch, () -> stores().save(aProfile().of(ACME).version(1).build(), 0));
        stores().save(aProfile().of(GLOBEX).version(2).build(), 1);
        stores().ao
                .create(
                        RevisionRow.class,
                        IntStream.rangeClosed(2, 1_501).mapToObj(BatchContract::ofAcme).toList());

        assertEquals(List.of(true, true), edits(batch, 10).stream().map(Edit::overtaken).toList());
    }

    private static Map<String, Object> ofAcme(int version) {
        return Map.of(
                RevisionRow.ENTITY_REF,
                "profile:" + ACME,
                RevisionRow.VERSION,
                version,
                RevisionRow.CHANGED,
                0L,
                RevisionRow.CHANGED_BY,
                "carla");
    }

    private Batch batch(String title) {
        return stores().batches.add(BatchKind.EDIT, title, 10, CARLA, NOW);
    }

    private Optional<Batch> find(BatchId id) {
        return stores().batches.find(id);
    }

    private List<Edit> edits(BatchId batch, int limit) {
        return stores().batchRevisions.before(batch, Integer.MAX_VALUE, limit);
    }

    private static List<String> entities(List<Edit> edits) {
        return edits.stream().map(it -> it.changes().get(0).entity()).toList();
    }

    private <T> void inside(BatchId batch, Supplier<T> edit) {
        stores().inBatch.of(batch, edit);
    }
}
