package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Reference;
import io.customer360.customer.RemoveStatus;
import io.customer360.membership.Snapshot;
import io.customer360.settings.Tier;
import io.customer360.settings.TierId;
import io.customer360.settings.Tiers;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Stale;
import io.customer360.status.ArrangeStatuses;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.Status;
import io.customer360.status.StatusColour;
import io.customer360.status.StatusDraft;
import io.customer360.status.StatusId;
import io.customer360.status.StatusList;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the stores of statuses and tiers must do on every database. */
interface StatusContract {
    Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    Stores stores();

    @Test
    @DisplayName("F-229 F-230 statuses are added, changed and put in order, and read at once")
    default void arranges() {
        seed();
        StatusList added = arrange().add(draft(0, "Paused 🚀", "yellow"), Actors.boss());
        Status last = added.all().get(6);
        assertEquals("Paused 🚀", last.name());
        assertEquals(StatusColour.YELLOW, last.colour());
        assertEquals(added, stores().statuses.current());

        arrange().change(last.id(), draft(1, "On hold", "red"), Actors.boss());
        assertEquals("On hold", stores().statuses.find(last.id()).orElseThrow().name());

        List<Integer> order = new ArrayList<>(ids(stores().statuses.current()));
        Collections.reverse(order);
        arrange().arrange(new Arrangement(2, order), Actors.boss());
        assertEquals(order, ids(stores().statuses.current()));
        assertEquals(3, stores().statuses.current().version());
    }

    @RepeatedTest(20)
    @DisplayName("F-230 of two edits of one version of the list one wins")
    default void raceOfLists() throws Exception {
        seed();
        stores().statuses.current();
        var losers =
                Race.between(
                        () -> arrange().add(draft(0, "One", "red"), Actors.boss()),
                        () -> arrange().add(draft(0, "Two", "red"), Actors.boss()));
        assertEquals(1, losers.size());
        assertEquals(stores().statuses.current(), ((Stale) losers.get(0)).current());
        assertEquals(7, stores().statuses.current().all().size());
    }

    @Test
    @DisplayName("F-040 all customers of a removed status get another one, in few statements")
    default void moves() {
        seed();
        StatusId gone = stores().statuses.all().get(0).id();
        StatusId next = stores().statuses.all().get(1).id();
        IntStream.rangeClosed(1, 450).forEach(id -> hold(id, gone));
        int before = stores().objects.finds();

        StatusList left =
                remove().on(
                                gone,
                                Map.of("version", "0", "replacement", next.toString()),
                                Actors.boss());

        assertTrue(stores().objects.finds() - before < 60, "few statements");
        assertEquals(5, left.all().size());
        assertEquals(0, stores().profiles.countWith(gone));
        assertEquals(450, stores().profiles.countWith(next));
        Profile moved = stores().profiles.of(new CustomerId(7));
        assertEquals(2, moved.version());
        assertEquals(Optional.of(Reference.YES), moved.reference());
        assertEquals(Optional.of(new CustomerId(9)), moved.parent());
        Snapshot copy = stores().snapshots.of(List.of(ACME)).iterator().next();
        assertEquals(Optional.of(next), copy.status());
        assertEquals(Optional.of(new TierId(2)), copy.tier());
        assertEquals(Optional.of(Reference.YES), copy.reference());
        assertEquals("Org 7", copy.name());
        Change change = stores().newest(ACME, 1).get(0);
        assertEquals(
                "status " + gone + " " + next,
                change.field() + " " + change.from() + " " + change.to());
        assertEquals("profile", change.entity());
        assertEquals("7", change.entityId());
    }

    @Test
    @DisplayName("F-038 the changes of one field come alone, newest first")
    default void ofField() {
        stores().note(0, "status", "", "1");
        stores().note(1, "tier", "", "2");
        stores().note(2, "status", "1", "3");

        var changes = stores().changes.ofField(ACME, Profile.ENTITY, "status", 10);

        assertEquals(List.of("3", "1"), changes.stream().map(Change::to).toList());
        assertEquals(1, stores().changes.ofField(ACME, Profile.ENTITY, "status", 1).size());
        assertEquals(List.of(), stores().changes.ofField(ACME, "link", "status", 10));
    }

    @Test
    @DisplayName("X-19 tiers come back as they were saved; the default ones before")
    default void tiers() {
        assertEquals(Tiers.DEFAULT, stores().tiers.current());
        var next = new Tiers(List.of(new Tier(new TierId(7), "Gold <b>", true)), 7, 1);
        stores().work
                .inOne(
                        () -> {
                            stores().tiers.save(next, 0, revision("tiers"));
                            return next;
                        });
        assertEquals(next, stores().tiers.current());
        stores().save(aProfile().of(ACME).tier(7).version(1).build(), 0);
        assertEquals(1, stores().profiles.customers(new TierId(7)));
        assertEquals(0, stores().profiles.customers(new TierId(8)));
    }

    private void hold(int id, StatusId status) {
        var profile =
                aProfile()
                        .of(new CustomerId(id))
                        .status(status.value())
                        .tier(2)
                        .reference(Reference.YES)
                        .parent(9)
                        .version(1)
                        .build();
        stores().save(profile, 0);
        if (id == ACME.value()) {
            stores().snapshots
                    .replace(
                            List.of(),
                            Set.of(Snapshot.of(new Organisation(ACME, "Org 7"), profile)),
                            4);
        }
    }

    private ArrangeStatuses arrange() {
        return new ArrangeStatuses(stores().statuses, stores().profiles, stores().work, CLOCK);
    }

    private RemoveStatus remove() {
        return new RemoveStatus(
                stores().statuses,
                stores().profiles,
                stores().snapshots,
                new MemoryDepartures().leaving(stores().statuses),
                stores().work,
                CLOCK);
    }

    private void seed() {
        stores().statuses.seed(DefaultStatuses.all());
    }

    private static List<Integer> ids(StatusList list) {
        return list.all().stream().map(status -> status.id().value()).toList();
    }

    private static StatusDraft draft(int version, String name, String colour) {
        return StatusDraft.parse(
                Map.of("version", String.valueOf(version), "name", name, "colour", colour));
    }
}
