package io.customer360.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-030 Tagging customers")
class TagCustomerTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor EDITOR = Actors.carla(Permission.VIEW, Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryTags tags = new MemoryTags(changes);
    private final MemoryTagSettings settings = new MemoryTagSettings();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final TagCustomer use = new TagCustomer(tags, settings, new DirectWork(), clock);

    @Test
    @DisplayName("a known name is found whatever its case, and history tells it by its own")
    void known() {
        TagId key = tags.holding("Key account");

        assertEquals(key, use.add(ACME, " KEY ACCOUNT ", EDITOR).id());

        assertEquals(List.of("Key account"), names());
        Change change = changes.newest(ACME, 9).get(0);
        assertEquals(
                List.of("tag", "tag", "", "Key account"),
                List.of(change.entity(), change.field(), change.from(), change.to()));
    }

    @Test
    @DisplayName("a tag that the customer has is not added again, nor told in history")
    void again() {
        use.add(ACME, "Gold", EDITOR);
        use.add(ACME, "gold", EDITOR);

        assertEquals(List.of("Gold"), names());
        assertEquals(1, changes.newest(ACME, 9).size());
        assertEquals(1, tags.all().size());
    }

    @Test
    @DisplayName("an unknown name becomes a tag, or is refused where only managers may invent")
    void inventing() {
        use.add(ACME, "Fresh", EDITOR);
        settings.save(new TagSettings(false, 1), 0, null);

        assertEquals(
                List.of("name c360.tags.unknown.error"),
                Refusals.of(() -> use.add(ACME, "Newer", EDITOR)));
        use.add(ACME, "By the boss", Actors.boss());

        assertEquals(List.of("By the boss", "Fresh"), names());
        assertEquals(
                List.of(false, true), List.of(use.mayInvent(EDITOR), use.mayInvent(Actors.boss())));
    }

    @Test
    @DisplayName("a tag is removed with history; removing it again changes nothing")
    void removing() {
        TagId gold = use.add(ACME, "Gold", EDITOR).id();
        use.remove(ACME, gold, EDITOR);
        use.remove(ACME, gold, EDITOR);

        assertEquals(List.of(), names());
        assertEquals(
                List.of("Gold", ""), changes.newest(ACME, 9).stream().map(Change::from).toList());
    }

    @Test
    @DisplayName("names that are blank or too long, and one tag too many, are refused at the field")
    void refused() {
        assertEquals(
                List.of("name c360.input.required.error"),
                Refusals.of(() -> use.add(ACME, " \u0000 ", EDITOR)));
        assertEquals(
                List.of("name c360.input.required.error"),
                Refusals.of(() -> use.add(ACME, null, EDITOR)));
        assertEquals(
                List.of("name c360.input.too-long.error"),
                Refusals.of(() -> use.add(ACME, "x".repeat(61), EDITOR)));
        for (int i = 0; i < Tag.MAX_PER_CUSTOMER; i++) {
            use.add(ACME, "Tag " + i, EDITOR);
        }
        assertEquals(
                List.of("name c360.tags.too-many.error"),
                Refusals.of(() -> use.add(ACME, "One more", EDITOR)));
    }

    @Test
    @DisplayName("who may only view tags nothing")
    void viewers() {
        Actor viewer = Actors.carla(Permission.VIEW);
        assertThrows(Forbidden.class, () -> use.add(ACME, "Gold", viewer));
        assertThrows(Forbidden.class, () -> use.remove(ACME, new TagId(1), viewer));
    }

    @Test
    @DisplayName("a colour is proposed by the name, and the same one whatever its case")
    void colours() {
        assertEquals(
                TagDraft.parse(Map.of("name", "Gold")).colour(),
                TagDraft.parse(Map.of("name", "GOLD")).colour());
        assertEquals(
                TagColour.TEAL, TagDraft.parse(Map.of("name", "Gold", "colour", "teal")).colour());
        assertEquals(
                List.of("colour c360.input.choice.error"),
                Refusals.of(() -> TagDraft.parse(Map.of("name", "Gold", "colour", "pink"))));
    }

    private List<String> names() {
        return tags.of(List.of(ACME)).get(ACME).stream().map(Tag::name).toList();
    }

    @Test
    @DisplayName("no tag is invented beyond the most there can be; known ones can be given")
    void mostTags() {
        for (int i = 0; i < Tag.MAX_COUNT; i++) {
            tags.holding("Tag " + i);
        }
        assertEquals(
                List.of("name c360.input.too-many.error"),
                Refusals.of(() -> use.add(ACME, "One more", EDITOR)));
        assertEquals("Tag 7", use.add(ACME, "tag 7", EDITOR).name());
    }
}
