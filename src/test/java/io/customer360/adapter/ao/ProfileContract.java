package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.customer.Profile;
import io.customer360.customer.Reference;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of profiles must do on every database. */
interface ProfileContract {

    Stores stores();

    @Test
    @DisplayName("a profile that was never saved is blank")
    default void blank() {
        assertEquals(Profile.blank(ACME), stores().profiles.of(ACME));
    }

    @Test
    @DisplayName("a profile comes back as it was saved, and as it was cleared")
    default void saved() {
        var saved = full();
        stores().save(saved, 0);
        assertEquals(saved, stores().profiles.of(ACME));
        stores().save(aProfile().of(ACME).version(2).build(), 1);
        var cleared = stores().profiles.of(ACME);
        assertEquals(Optional.empty(), cleared.csm());
        assertEquals(Optional.empty(), cleared.status());
        assertEquals(Optional.empty(), cleared.tier());
        assertEquals(Optional.empty(), cleared.reference());
        assertFalse(cleared.optOut());
        assertEquals(Optional.empty(), cleared.parent());
        assertEquals(2, cleared.version());
    }

    @Test
    @DisplayName("who looks after a customer is read once, until a profile changes")
    default void caredFor() {
        stores().save(aProfile().of(ACME).csm("carla").version(1).build(), 0);
        assertEquals(Set.of(ACME), caredForBy("carla"));
        int before = stores().objects.finds();
        assertEquals(Set.of(ACME), caredForBy("carla"));
        assertEquals(before, stores().objects.finds());
        stores().save(aProfile().of(ACME).csm("dan").version(2).build(), 1);
        assertEquals(Set.of(), caredForBy("carla"));
        assertEquals(Set.of(ACME), caredForBy("dan"));
    }

    private Set<CustomerId> caredForBy(String user) {
        return stores().profiles.caredForBy(new UserKey(user), List.of(ACME));
    }

    @Test
    @DisplayName("profiles of 700 customers take three statements")
    default void many() {
        stores().save(full(), 0);
        var ids = IntStream.rangeClosed(1, 700).mapToObj(CustomerId::new).toList();
        int before = stores().objects.finds();
        var found = stores().profiles.of(ids);
        assertEquals(3, stores().objects.finds() - before);
        assertEquals(700, found.size());
        assertEquals(1, found.get(ACME).version());
        assertEquals(0, found.get(GLOBEX).version());
    }

    @Test
    @DisplayName("of two edits of one version one wins; the other is told the newer record")
    default void raceOfEdits() throws Exception {
        for (int round = 0; round < 10; round++) {
            int version = round;
            var losers =
                    Race.between(
                            () -> stores().save(with("carla", version + 1), version),
                            () -> stores().save(with("dan", version + 1), version));
            assertEquals(1, losers.size(), "losers in round " + round);
            var now = stores().profiles.of(ACME);
            assertEquals(version + 1, now.version());
            assertEquals(now, ((Stale) losers.get(0)).current());
        }
        assertEquals(10, stores().newest(ACME, 100).size(), "nothing of a loser is kept");
    }

    @Test
    @DisplayName("edits of different customers at one moment all win")
    default void inParallel() throws Exception {
        for (int id = 1_000; id < 1_060; id += 2) {
            var one = aProfile().of(new CustomerId(id)).version(1).build();
            var other = aProfile().of(new CustomerId(id + 1)).version(1).build();
            var losers = Race.between(() -> stores().save(one, 0), () -> stores().save(other, 0));
            assertEquals(List.of(), losers, "customers from " + id);
        }
    }

    @Test
    @DisplayName("an edit that fails leaves nothing behind")
    default void rollback() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            stores().profiles.save(full(), 0, revision("csm"));
                                            throw new IllegalArgumentException("broken");
                                        }));
        assertEquals(0, stores().profiles.of(ACME).version());
        assertEquals(List.of(), stores().newest(ACME, 10));
        assertEquals(0, stores().ao.count(RevisionRow.class));
    }

    @Test
    @DisplayName("a database that refuses for another reason is not taken for a lost race")
    default void broken() {
        var tooLong = new Revision(new UserKey("x".repeat(500)), NOW, List.of());
        assertThrows(
                IllegalStateException.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            stores().profiles.save(full(), 0, tooLong);
                                            return null;
                                        }));
    }

    private static Profile full() {
        return aProfile()
                .of(ACME)
                .csm("carla")
                .industry("Retail")
                .country("DE")
                .zone("Europe/Berlin")
                .status(3)
                .tier(2)
                .reference(Reference.YES)
                .optOut()
                .parent(8)
                .version(1)
                .build();
    }

    private static Profile with(String csm, int version) {
        return aProfile().of(ACME).csm(csm).version(version).build();
    }
}
