package io.customer360.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking back what was done with the tags of a customer (X-08)")
class TagReverterTest {

    private static final Actor CARLA = Actors.carla(Permission.EDIT);
    private static final CustomerId ACME = new CustomerId(1);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryTags tags = new MemoryTags(changes);
    private final TagCustomer tagging =
            new TagCustomer(
                    tags,
                    new MemoryTagSettings(),
                    new DirectWork(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final TagReverter reverter = new TagReverter(tags, tagging);

    @Test
    @DisplayName("a tag that was given is taken, and one that was taken is given")
    void both() {
        TagId id = tags.holding("New");
        tagging.add(ACME, "New", CARLA);
        Change given = changes.newest(ACME, 1).get(0);

        assertTrue(reverter.revert(List.of(given), CARLA));
        assertEquals(List.of(), held());

        Change taken = changes.newest(ACME, 1).get(0);
        assertTrue(reverter.revert(List.of(taken), CARLA));
        assertEquals(List.of(id), held());
        assertEquals(Tag.ENTITY, reverter.entity());
    }

    @Test
    @DisplayName("a tag that is gone stays gone")
    void gone() {
        TagId id = tags.holding("New");
        tagging.add(ACME, "New", CARLA);
        Change given = changes.newest(ACME, 1).get(0);
        MemoryTags others = new MemoryTags(changes);

        assertFalse(new TagReverter(others, tagging).revert(List.of(given), CARLA));
        assertEquals(List.of(id), held());
    }

    private List<TagId> held() {
        return tags.of(List.of(ACME)).get(ACME).stream().map(Tag::id).toList();
    }
}
