package io.customer360.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-030 Changing the tags themselves")
class ChangeTagsTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Actor BOSS = Actors.boss();

    private final MemoryTags tags = new MemoryTags(new MemoryChanges());
    private final MemoryTagSettings settings = new MemoryTagSettings();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final ChangeTags change = new ChangeTags(tags, settings, new DirectWork(), clock);
    private final TagId gold = tags.holding("Gold");
    private final TagId silver = tags.holding("Silver");

    @Test
    @DisplayName("renames and colours; customers keep the tag")
    void renames() {
        tags.linking(ACME, gold);

        Tag now = change.change(gold, draft("Platinum", "red", 1), BOSS);

        assertEquals(new Tag(gold, "Platinum", TagColour.RED, Optional.empty(), 2), now);
        assertEquals(List.of(now), tags.of(List.of(ACME)).get(ACME));
    }

    @Test
    @DisplayName("only its case may change to a name that is taken by itself")
    void taken() {
        assertEquals("GOLD", change.change(gold, draft("GOLD", "blue", 1), BOSS).name());
        assertEquals(
                List.of("name c360.tags.taken.error"),
                Refusals.of(() -> change.change(gold, draft("silver", "blue", 2), BOSS)));
        assertEquals(
                List.of("name c360.tags.taken.error"),
                Refusals.of(() -> change.put(draft("SILVER", "blue", 0), BOSS)));
    }

    @Test
    @DisplayName("saving what is there keeps the version, and an older one is refused")
    void versions() {
        assertEquals(1, change.change(gold, draft("Gold", "blue", 1), BOSS).version());
        change.change(gold, draft("Gold", "red", 1), BOSS);

        Stale stale =
                assertThrows(Stale.class, () -> change.change(gold, draft("Old", "red", 1), BOSS));

        assertEquals(tags.find(gold).orElseThrow(), stale.current());
        assertThrows(Stale.class, () -> change.remove(gold, 1, BOSS));
    }

    @Test
    @DisplayName("merging gives each customer the other tag once, and the first is gone")
    void merges() {
        tags.linking(ACME, gold).linking(ACME, silver).linking(GLOBEX, gold);

        change.merge(gold, Map.of("version", "1", "into", silver.toString()), BOSS);

        assertEquals(Map.of(silver, 2), tags.uses());
        assertFalse(tags.find(gold).isPresent());
        assertEquals(
                List.of("into c360.input.choice.error"),
                Refusals.of(
                        () ->
                                change.merge(
                                        silver,
                                        Map.of("version", "1", "into", silver.toString()),
                                        BOSS)));
        assertThrows(
                NotFound.class,
                () -> change.merge(gold, Map.of("version", "1", "into", "2"), BOSS));
    }

    @Test
    @DisplayName("removing takes it from every customer")
    void removes() {
        tags.linking(ACME, gold);
        change.remove(gold, 1, BOSS);

        assertEquals(Map.of(), tags.uses());
        assertThrows(NotFound.class, () -> change.remove(gold, 1, BOSS));
    }

    @Test
    @DisplayName("who may invent tags is decided with a version")
    void opens() {
        assertEquals(new TagSettings(false, 1), change.open(Map.of("version", "0"), BOSS));
        assertEquals(1, change.open(Map.of("version", "1"), BOSS).version());
        assertThrows(Stale.class, () -> change.open(Map.of("version", "0", "open", "on"), BOSS));
    }

    @Test
    @DisplayName("who does not manage the app changes nothing")
    void managers() {
        Actor editor = Actors.carla(Permission.VIEW, Permission.EDIT);
        assertThrows(Forbidden.class, () -> change.put(draft("New", "blue", 0), editor));
        assertThrows(Forbidden.class, () -> change.change(gold, draft("New", "blue", 1), editor));
        assertThrows(Forbidden.class, () -> change.merge(gold, Map.of(), editor));
        assertThrows(Forbidden.class, () -> change.remove(gold, 1, editor));
        assertThrows(Forbidden.class, () -> change.open(Map.of(), editor));
    }

    @Test
    @DisplayName("a new tag is stored under a name of its own, until there are too many")
    void adds() {
        Tag added = change.put(draft("Bronze", "red", 0), BOSS).record();

        assertEquals(added, tags.find(added.id()).orElseThrow());
        for (int count = tags.all().size(); count < Tag.MAX_COUNT; count++) {
            tags.holding("Tag " + count);
        }
        assertEquals(
                List.of("name c360.input.too-many.error"),
                Refusals.of(() -> change.put(draft("One more", "red", 0), BOSS)));
    }

    @Test
    @DisplayName("what is not said at all is refused by name")
    void incomplete() {
        assertEquals(
                List.of("version c360.input.required.error", "into c360.input.required.error"),
                Refusals.of(() -> change.merge(gold, Map.of(), BOSS)));
        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> change.open(Map.of(), BOSS)));
        assertEquals(
                List.of("into c360.input.choice.error"),
                Refusals.of(() -> change.merge(gold, Map.of("version", "1", "into", "999"), BOSS)));
    }

    @Test
    @DisplayName("X-03 a tag that is fed again is renamed and coloured")
    void fed() {
        Tag first = change.put(fed("Bronze", "7", "0"), BOSS).record();
        assertEquals(new Put<>(first, false), change.put(fed("Bronze", "7", "0"), BOSS));
        assertEquals("Copper", change.put(fed("Copper", "7", "1"), BOSS).record().name());
        assertThrows(Stale.class, () -> change.put(fed("Bronze", "7", "1"), BOSS));
        assertEquals(
                List.of("name c360.tags.taken.error"),
                Refusals.of(() -> change.put(fed("Gold", "7", "0"), BOSS)));
        assertEquals(
                List.of("externalId c360.input.external-id-fixed.error"),
                Refusals.of(() -> change.change(first.id(), fed("Copper", "8", "2"), BOSS)));
    }

    private static TagDraft fed(String name, String id, String version) {
        return TagDraft.parse(
                Map.of(
                        "name", name,
                        "colour", "red",
                        "source", "crm",
                        "externalId", id,
                        "version", version));
    }

    private static TagDraft draft(String name, String colour, int version) {
        return TagDraft.parse(
                Map.of("name", name, "colour", colour, "version", Integer.toString(version)));
    }
}
