package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.access.AccessSettings;
import io.customer360.settings.Arrangement;
import io.customer360.settings.FieldGroup;
import io.customer360.settings.Industries;
import io.customer360.settings.Layout;
import io.customer360.shared.Change;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of settings, statuses and history must do on every database. */
interface SettingsContract {

    Stores stores();

    @Test
    @DisplayName("history is newest first and bounded, and keeps to one customer")
    default void history() {
        stores().save(aProfile().of(ACME).version(1).build(), 0);
        stores().add(aSubscription());
        var newest = stores().newest(ACME, 10);
        assertEquals(
                List.of("subscription", "profile"), newest.stream().map(Change::entity).toList());
        assertEquals(new UserKey("carla"), newest.get(0).by());
        assertEquals(NOW, newest.get(0).at());
        assertEquals("before", newest.get(0).from());
        assertEquals(1, stores().newest(ACME, 1).size());
        assertEquals(List.of(), stores().newest(GLOBEX, 10));
    }

    @Test
    @DisplayName("statuses are seeded once, even by two nodes at the same time")
    default void statuses() throws Exception {
        Race.between(this::seed, this::seed);
        seed();
        assertEquals(
                DefaultStatuses.all().stream().map(Status::name).toList(),
                stores().statuses.all().stream().map(Status::name).toList());
    }

    @Test
    @DisplayName("access settings come back as they were saved")
    default void access() {
        assertEquals(AccessSettings.DEFAULT, stores().access.current());
        var next =
                new AccessSettings(
                        Map.of(Permission.VIEW, List.of("agents", "Ökonomen, Inc")),
                        Optional.of(new UserKey("admin")),
                        1);
        saveAccess(next);
        assertEquals(next, stores().access.current());
        assertThrows(Stale.class, () -> saveAccess(next));
    }

    @Test
    @DisplayName("a long list of industries comes back as it was saved")
    default void industries() {
        assertEquals(Industries.DEFAULT, stores().industries.current());
        var names = IntStream.range(0, 200).mapToObj(it -> it + "x".repeat(90)).toList();
        var next = new Industries(names, 1);
        stores().work
                .inOne(
                        () -> {
                            stores().industries.save(next, 0, revision("names"));
                            return next;
                        });
        assertEquals(next, stores().industries.current());
    }

    @Test
    @DisplayName("the layout of the customer page comes back as it was saved")
    default void layout() {
        assertEquals(Layout.DEFAULT, stores().layouts.current());
        var next =
                new Layout(
                        new Arrangement(List.of("tickets", "overview"), Set.of("history")),
                        new Arrangement(List.of("changes"), Set.of()),
                        new Arrangement(List.of(), Set.of("users", "contacts")),
                        List.of(
                                new FieldGroup("Ökonomie 💶", List.of(12, 7)),
                                new FieldGroup("Leer", List.of())),
                        1);
        saveLayout(next);
        assertEquals(next, stores().layouts.current());
        assertThrows(Stale.class, () -> saveLayout(next));
    }

    private void saveLayout(Layout next) {
        stores().work
                .inOne(
                        () -> {
                            stores().layouts.save(next, 0, revision("sections"));
                            return next;
                        });
    }

    @Test
    @DisplayName("settings and statuses are read once; what is written is seen by the next read")
    default void remembered() {
        seed();
        stores().access.current();
        stores().statuses.all();
        assertEquals(0, reading(), "statements for what is known");
        var next = granting("agents", 1);
        saveAccess(next);
        assertEquals(next, stores().access.current());
        assertEquals(0, reading(), "statements for what is known");
    }

    @Test
    @DisplayName("a read that loaded the old settings before a write does not bring them back")
    default void overtaken() {
        var next = granting("agents", 1);
        stores().caches.beforePut(() -> saveAccess(next));
        assertEquals(AccessSettings.DEFAULT, stores().access.current());
        assertEquals(next, stores().access.current());
    }

    @Test
    @DisplayName("settings that were rolled back were never read, not even by the one who wrote")
    default void rolledBack() {
        stores().access.current();
        assertThrows(
                IllegalStateException.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            var next = granting("agents", 1);
                                            stores().access.save(next, 0, revision("view"));
                                            assertEquals(next, stores().access.current());
                                            throw new IllegalStateException("changed my mind");
                                        }));
        assertEquals(AccessSettings.DEFAULT, stores().access.current());
        var next = granting("others", 1);
        saveAccess(next);
        assertEquals(next, stores().access.current());
    }

    @Test
    @DisplayName("a node that missed the news still edits what is stored, and learns by its write")
    default void otherNode() {
        var other = stores().accessOfOtherNode();
        other.current();
        var next = granting("agents", 1);
        saveAccess(next);
        assertEquals(AccessSettings.DEFAULT, other.current());
        assertEquals(next, stores().work.inOne(other::current));
        assertThrows(
                Stale.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            other.save(next, 0, revision("view"));
                                            return next;
                                        }));
        var last = granting("others", 2);
        stores().work
                .inOne(
                        () -> {
                            other.save(last, 1, revision("view"));
                            return last;
                        });
        assertEquals(last, other.current());
    }

    private int reading() {
        return stores().statements
                .during(
                        () -> {
                            stores().access.current();
                            stores().statuses.all();
                        });
    }

    private static AccessSettings granting(String group, int version) {
        return new AccessSettings(
                Map.of(Permission.VIEW, List.of(group)), Optional.empty(), version);
    }

    private Void seed() {
        stores().statuses.seed(DefaultStatuses.all());
        return null;
    }

    private AccessSettings saveAccess(AccessSettings next) {
        return stores().work
                .inOne(
                        () -> {
                            stores().access.save(next, 0, revision("view"));
                            return next;
                        });
    }
}
