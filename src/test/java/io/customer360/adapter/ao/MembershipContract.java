package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.membership.RefreshRow;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.membership.DeskLink;
import io.customer360.membership.Member;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Outcome;
import io.customer360.membership.Refresh.Counts;
import io.customer360.membership.Snapshot;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettings;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the copies of organisations must do on every database. */
interface MembershipContract {

    Stores stores();

    @Test
    @DisplayName("N-2: memberships are found by customer and by user, both bounded and in order")
    default void memberships() {
        var paula = new UserKey("paula");
        addMembers(
                new Member(GLOBEX, paula),
                new Member(ACME, paula),
                new Member(ACME, new UserKey("Ömer")));

        assertEquals(List.of(ACME, GLOBEX), stores().memberships.of(paula));
        assertEquals(List.of(), stores().memberships.of(new UserKey("nobody")));
        assertEquals(1, stores().memberships.in(ACME, 1).size());
        assertEquals(
                Set.of(paula, new UserKey("Ömer")), Set.copyOf(stores().memberships.in(ACME, 500)));

        stores().memberships.replace(List.of(new Member(ACME, paula)), List.of(), 1);
        assertEquals(List.of(GLOBEX), stores().memberships.of(paula));
        assertEquals(
                Set.of(new Member(GLOBEX, paula), new Member(ACME, new UserKey("Ömer"))),
                stores().memberships.of(List.of(ACME, GLOBEX)));
    }

    @Test
    @DisplayName("a member is kept once only, and so is a link")
    default void once() {
        var member = new Member(ACME, new UserKey("paula"));
        var link = new DeskLink(ACME, 10_000_000_000L);
        addMembers(member);
        stores().links.replace(List.of(), List.of(link), 1);
        assertThrows(RuntimeException.class, () -> addMembers(member));
        assertThrows(
                RuntimeException.class, () -> stores().links.replace(List.of(), List.of(link), 1));
        assertEquals(Set.of(link), stores().links.of(List.of(ACME, GLOBEX)));
        stores().links.replace(List.of(link), List.of(), 1);
        assertEquals(Set.of(), stores().links.of(List.of(ACME)));
    }

    @Test
    @DisplayName("F-002: a snapshot follows the edit of a profile, and is not made by it")
    default void keepsProfiles() {
        var acme = aProfile().of(ACME).csm("carla").industry("Retail").country("DE").status(3);
        stores().edit(acme.version(1).build(), () -> {});
        assertEquals(Set.of(), stores().snapshots.of(List.of(ACME)));

        addSnapshots(snapshot(ACME, "Acme", Profile.blank(ACME)));
        stores().edit(acme.version(2).build(), () -> {});
        assertEquals(
                Set.of(snapshot(ACME, "Acme", acme.build())),
                stores().snapshots.of(List.of(ACME, GLOBEX)));

        var blank = aProfile().of(ACME).version(3).build();
        stores().edit(blank, () -> {});
        assertEquals(
                Set.of(snapshot(ACME, "Acme", Profile.blank(ACME))),
                stores().snapshots.of(List.of(ACME)));
    }

    @ParameterizedTest(name = "weakly isolated: {0}, known before: {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    @DisplayName("F-002: an edit wins against a refresh that read the profile before it")
    default void editBeforeWriting(boolean weak, boolean known) {
        var edited = aProfile().of(ACME).csm("carla").status(3).version(1).build();
        var before = snapshot(ACME, "Acme", Profile.blank(ACME));
        var read = snapshot(ACME, "Acme renamed", Profile.blank(ACME));
        if (known) {
            addSnapshots(before);
        }
        isolated(
                weak,
                () -> {
                    stores().edit(edited, () -> {});
                    refresh(known ? List.of(before) : List.of(), read);
                });
        assertEquals(
                Set.of(snapshot(ACME, "Acme renamed", edited)),
                stores().snapshots.of(List.of(ACME)));
    }

    @ParameterizedTest(name = "weakly isolated: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("F-002: an edit wins against a refresh that begins and ends during the edit")
    default void editAroundWriting(boolean weak) {
        var edited = aProfile().of(ACME).csm("carla").status(3).version(1).build();
        var read = snapshot(ACME, "Acme", Profile.blank(ACME));
        var written = new CountDownLatch(1);
        var refreshed = new CountDownLatch(1);
        isolated(
                weak,
                () ->
                        assertEquals(
                                List.of(),
                                Race.between(
                                        () ->
                                                stores().edit(
                                                                edited,
                                                                () -> {
                                                                    written.countDown();
                                                                    await(refreshed);
                                                                }),
                                        () -> {
                                            await(written);
                                            refresh(List.of(), read);
                                            refreshed.countDown();
                                            return null;
                                        })));
        assertEquals(Set.of(snapshot(ACME, "Acme", edited)), stores().snapshots.of(List.of(ACME)));
    }

    @Test
    @DisplayName("namesakes are found whatever the case and the accents")
    default void namesakes() {
        addSnapshots(
                snapshot(ACME, "Café Müller", Profile.blank(ACME)),
                snapshot(GLOBEX, "Globex", Profile.blank(GLOBEX)));
        assertFalse(stores().snapshots.of(new Organisation(ACME, "Café Müller")));
        assertTrue(stores().snapshots.of(new Organisation(new CustomerId(9), "CAFE MULLER")));
        assertTrue(stores().snapshots.of(new Organisation(new CustomerId(9), "Never read")));
        assertTrue(stores().snapshots.of(new Organisation(GLOBEX, "Globex renamed")));
        assertTrue(stores().snapshots.of(new Organisation(GLOBEX, "cafe müller")));
        assertFalse(stores().snapshots.of(new Organisation(GLOBEX, "globex")));
    }

    @Test
    @DisplayName("known customers come page by page, in the order of their ids")
    default void pages() {
        addSnapshots(
                IntStream.of(12, 3, 7)
                        .mapToObj(CustomerId::new)
                        .map(id -> snapshot(id, "Org " + id, Profile.blank(id)))
                        .toArray(Snapshot[]::new));
        assertEquals(
                List.of(new CustomerId(3), ACME), stores().snapshots.after(Optional.empty(), 2));
        assertEquals(List.of(new CustomerId(12)), stores().snapshots.after(Optional.of(ACME), 2));
    }

    @Test
    @DisplayName("500 rows cost no more statements than 5")
    default void statements() {
        int few = costOf(5, 1_000);
        int many = costOf(500, 2_000);

        assertTrue(many <= few + 12, few + " statements for 5 rows, " + many + " for 500");
    }

    @Test
    @DisplayName("the record of refreshes is numbered, bounded, and knows the last useful one")
    default void refreshes() {
        var first = stores().refreshes.begin(NOW);
        var read = first.at(new Counts(8, 30, 12, 50, 1, 2)).done(NOW.plusSeconds(5));
        stores().refreshes.keep(read);
        var second = stores().refreshes.begin(NOW.plusSeconds(60));
        assertEquals(Optional.of(second), stores().refreshes.latest());
        assertEquals(Optional.of(read), stores().refreshes.latestUseful());
        assertEquals(Outcome.PARTIAL, read.outcome());

        var stopped = second.stopped(NOW.plusSeconds(61), Optional.of(Obstacle.ACCOUNT_INACTIVE));
        stores().refreshes.keep(stopped);
        assertEquals(Optional.of(stopped), stores().refreshes.latest());
        assertEquals(Optional.of(read), stores().refreshes.latestUseful());

        IntStream.range(0, 60).forEach(number -> stores().refreshes.begin(NOW));
        assertEquals(62, stores().refreshes.latest().orElseThrow().run());
        assertEquals(51, stores().ao.count(RefreshRow.class), "the newest, and the useful one");
    }

    @Test
    @DisplayName("the settings for tickets come back as they were saved")
    default void ticketSettings() {
        assertEquals(TicketSettings.DEFAULT, stores().tickets.current());
        var next = new TicketSettings(MembershipMode.MEMBERS, "text ~ \"Ärger\"", 1);
        saveSettings(next);
        assertEquals(next, stores().tickets.current());
        assertThrows(Stale.class, () -> saveSettings(next));
    }

    private int costOf(int rows, int from) {
        var ids = IntStream.range(from, from + rows).mapToObj(CustomerId::new).toList();
        var members = ids.stream().map(id -> new Member(id, new UserKey("p" + id))).toList();
        var snapshots =
                ids.stream().map(id -> snapshot(id, "Org " + id, Profile.blank(id))).toList();
        return stores().statements
                .during(
                        () -> {
                            stores().memberships.replace(List.of(), members, 1);
                            stores().memberships.of(ids);
                            stores().memberships.replace(members, List.of(), 1);
                            stores().snapshots.replace(List.of(), snapshots, 1);
                            stores().snapshots.of(ids);
                            stores().snapshots.replace(snapshots, List.of(), 1);
                        });
    }

    private void isolated(boolean weak, Executable work) {
        stores().statements.weak(weak);
        try {
            assertDoesNotThrow(work);
        } finally {
            stores().statements.weak(false);
        }
    }

    private void refresh(List<Snapshot> gone, Snapshot added) {
        stores().work
                .inOne(
                        () -> {
                            stores().snapshots.replace(gone, List.of(added), 1);
                            return added;
                        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void addMembers(Member... members) {
        stores().memberships.replace(List.of(), List.of(members), 1);
    }

    private void addSnapshots(Snapshot... snapshots) {
        stores().snapshots.replace(List.of(), List.of(snapshots), 1);
    }

    private static Snapshot snapshot(CustomerId id, String name, Profile profile) {
        return Snapshot.of(new Organisation(id, name), profile);
    }

    private TicketSettings saveSettings(TicketSettings next) {
        return stores().work
                .inOne(
                        () -> {
                            stores().tickets.save(next, 0, revision("mode"));
                            return next;
                        });
    }
}
