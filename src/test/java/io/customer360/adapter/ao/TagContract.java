package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of tags must do on every database. */
interface TagContract {

    Stores stores();

    @Test
    @DisplayName("F-030 tags come back by name, with who has them, in one statement once known")
    default void tagged() {
        var wide = add("漢".repeat(60));
        var gold = add("Gold 🚀");
        attach(ACME, wide);
        attach(ACME, gold);
        var found = stores().tags.of(List.of(ACME, GLOBEX));
        assertEquals(List.of(gold, wide), found.get(ACME));
        assertEquals(List.of(), found.get(GLOBEX));
        assertEquals(1, stores().statements.during(() -> stores().tags.of(List.of(ACME, GLOBEX))));
        assertEquals(Map.of(gold.id(), 1, wide.id(), 1), stores().tags.uses());
        assertEquals("tag", stores().newest(ACME, 1).get(0).entity());
    }

    @Test
    @DisplayName("F-030 of two tags of one name one wins, whatever its case")
    default void sameName() throws Exception {
        var losers = Race.between(() -> add("Gold"), () -> add("GOLD"));
        assertEquals(1, losers.size());
        assertEquals(Rejected.class, losers.get(0).getClass());
        assertEquals(1, stores().tags.all().size());
    }

    @Test
    @DisplayName("F-030 of two who add the same tag to a customer one wins")
    default void sameLink() throws Exception {
        var gold = add("Gold");
        var losers = Race.between(() -> attach(ACME, gold), () -> attach(ACME, gold));
        assertEquals(List.of(Stale.class), losers.stream().map(Object::getClass).toList());
        assertEquals(List.of(gold), stores().tags.of(List.of(ACME)).get(ACME));
    }

    @Test
    @DisplayName("F-030 a renamed tag is read anew, and of two renames one wins")
    default void renamedTag() throws Exception {
        var gold = add("Gold");
        add("Silver");
        assertThrows(Rejected.class, () -> replace(gold, "SILVER"));
        var losers = Race.between(() -> replace(gold, "Iron"), () -> replace(gold, "Steel"));
        var now = stores().tags.find(gold.id()).orElseThrow();
        assertEquals(2, now.version());
        assertEquals(now, ((Stale) losers.get(0)).current());
    }

    @Test
    @DisplayName(
            "F-030 a merge and a removal take few statements, however many customers there are")
    default void mergedTags() {
        var gold = add("Gold");
        var silver = add("Silver");
        for (int id = 1; id <= 50; id++) {
            attach(new CustomerId(id), gold);
        }
        attach(ACME, silver);
        int merging =
                stores().statements
                        .during(
                                () ->
                                        inOne(
                                                () -> {
                                                    stores().tags
                                                            .merge(gold, 1, silver, revision("x"));
                                                    return gold;
                                                }));
        assertEquals(Map.of(silver.id(), 50), stores().tags.uses());
        assertEquals(List.of(silver), stores().tags.all());
        inOne(
                () -> {
                    stores().tags.remove(silver, 1, revision("x"));
                    return silver;
                });
        assertEquals(Map.of(), stores().tags.uses());
        assertEquals(true, merging < 70, merging + " statements");
    }

    @Test
    @DisplayName("F-030 a removed link can be added again")
    default void taggedAgain() {
        var gold = add("Gold");
        attach(ACME, gold);
        inOne(
                () -> {
                    stores().tags.detach(ACME, gold, revision("tag"));
                    stores().tags.detach(ACME, gold, revision("tag"));
                    return gold;
                });
        assertEquals(List.of(), stores().tags.of(List.of(ACME)).get(ACME));
        attach(ACME, gold);
        assertEquals(3, stores().newest(ACME, 9).size());
    }

    @Test
    @DisplayName("F-030 the settings of tags come back as they were saved")
    default void tagSettings() {
        assertEquals(TagSettings.DEFAULT, stores().tagSettings.current());
        var next = new TagSettings(false, 1);
        Supplier<TagSettings> save =
                () -> {
                    stores().tagSettings.save(next, 0, revision("open"));
                    return next;
                };
        stores().work.inOne(save);
        assertEquals(next, stores().tagSettings.current());
        assertThrows(Stale.class, () -> stores().work.inOne(save));
    }

    private Tag add(String name) {
        return inOne(
                () ->
                        stores().tags
                                .add(
                                        name,
                                        TagColour.BLUE,
                                        Optional.empty(),
                                        revision("tag-definition")));
    }

    private Tag replace(Tag tag, String name) {
        var next = new Tag(tag.id(), name, tag.colour(), tag.externalId(), tag.version() + 1);
        return inOne(() -> stores().tags.replace(next, tag.version(), revision("name")));
    }

    private Tag attach(CustomerId customer, Tag tag) {
        return inOne(
                () -> {
                    stores().tags.attach(customer, tag, revision("tag"));
                    return tag;
                });
    }

    private Tag inOne(Supplier<Tag> work) {
        return stores().work.inOne(work);
    }
}
