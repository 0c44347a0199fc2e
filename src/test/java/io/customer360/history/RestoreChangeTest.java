package io.customer360.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryPeople;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Restorer;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Restoring one value (X-05)")
class RestoreChangeTest {
    private static final CustomerId ACME = new CustomerId(1);

    private final MemoryChanges changes = new MemoryChanges();
    private final List<String> restored = new ArrayList<>();
    private final Restorer restorer = restorer(Set.of(Permission.EDIT));
    private final RestoreChange restore = Histories.restoring(changes, restorer);

    @Test
    @DisplayName("gives the change to the restorer of its kind")
    void restores() {
        note(new FieldChange("quantity", "1", "2"));
        restore.on(ACME, 1, Actors.boss());

        assertEquals(List.of("quantity=1"), restored);
    }

    @Test
    @DisplayName("a hidden amount, another customer's change and a missing one answer alike")
    void hidden() {
        note(new FieldChange("price", "1.00 EUR", "2.00 EUR"));

        assertThrows(NotFound.class, () -> restore.on(ACME, 1, Actors.withoutRevenue()));
        assertThrows(NotFound.class, () -> restore.on(new CustomerId(2), 1, Actors.boss()));
        assertThrows(NotFound.class, () -> restore.on(ACME, 2, Actors.boss()));
        assertEquals(List.of(), restored);
    }

    @Test
    @DisplayName("takes the right to edit, and what the kind of record needs")
    void rights() {
        note(new FieldChange("quantity", "1", "2"));
        var strict =
                Histories.restoring(
                        changes, restorer(Set.of(Permission.EDIT, Permission.SEE_REVENUE)));

        assertThrows(Forbidden.class, () -> restore.on(ACME, 1, Actors.carla(Permission.VIEW)));
        assertThrows(Forbidden.class, () -> strict.on(ACME, 1, Actors.withoutRevenue()));
    }

    @Test
    @DisplayName("a record that was added or removed cannot be restored, nor one of no restorer")
    void notRestorable() {
        note(new FieldChange("subscription", "", "Gold"));
        note(new FieldChange("quantity", "1", "2"));

        assertThrows(Rejected.class, () -> restore.on(ACME, 1, Actors.boss()));
        var none = Histories.restoring(changes);
        assertThrows(Rejected.class, () -> none.on(ACME, 2, Actors.boss()));
    }

    @Test
    @DisplayName("is offered to those only who may do it")
    void offered() {
        note(new FieldChange("quantity", "1", "2"));

        assertTrue(offeredTo(Actors.boss(), restorer));
        assertFalse(offeredTo(Actors.carla(Permission.VIEW, Permission.SEE_REVENUE), restorer));
        assertFalse(
                offeredTo(
                        Actors.withoutRevenue(),
                        restorer(Set.of(Permission.EDIT, Permission.SEE_REVENUE))));
    }

    private boolean offeredTo(Actor viewer, Restorer known) {
        return Histories.of(changes, new MemoryPeople(), new MemoryStatuses(), known)
                .on(ACME, OptionalInt.empty(), viewer)
                .entries()
                .get(0)
                .restorable();
    }

    private void note(FieldChange change) {
        changes.append(
                "subscription",
                "1",
                ACME,
                new Revision(new UserKey("carla"), Instant.EPOCH, "Gold", List.of(change)));
    }

    private Restorer restorer(Set<Permission> needs) {
        return new Restorer() {
            @Override
            public String entity() {
                return "subscription";
            }

            @Override
            public Set<Permission> needs() {
                return needs;
            }

            @Override
            public void restore(Change change, Actor actor) {
                restored.add(change.field() + "=" + change.from());
            }
        };
    }
}
