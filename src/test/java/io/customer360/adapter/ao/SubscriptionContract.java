package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of subscriptions must do on every database. */
interface SubscriptionContract {

    Stores stores();

    @Test
    @DisplayName("a subscription comes back as it was added")
    default void added() {
        var plain = stores().add(aSubscription());
        var rich =
                stores().add(
                                aSubscription()
                                        .plan("Größe „L“ 漢字 🚀")
                                        .multiYear(3)
                                        .quantity(25)
                                        .percentOff("12.5")
                                        .fee("500.00")
                                        .ending("2027-12-31")
                                        .paused("2026-02-01", "2026-02-28")
                                        .minimumTerm(6)
                                        .autoRenew()
                                        .autoCollection()
                                        .trial());
        var discounted = stores().add(aSubscription().priced("100", "JPY").amountOff("30"));
        assertEquals(List.of(plain, rich, discounted), stores().subscriptions.of(ACME));
        assertEquals(Optional.of(rich), stores().subscriptions.find(rich.id()));
        assertEquals(Optional.of(rich), stores().subscriptions.find(rich.externalId()));
    }

    @Test
    @DisplayName("a changed subscription keeps who made it")
    default void changed() {
        var held = stores().add(aSubscription());
        stores().replace(held, "Silver");
        var now = stores().subscriptions.find(held.id()).orElseThrow();
        assertEquals("Silver", now.terms().plan());
        assertEquals(held.stamp().createdBy(), now.stamp().createdBy());
        assertEquals(2, now.version());
    }

    @Test
    @DisplayName("of two changes of one version one wins")
    default void raceOfChanges() throws Exception {
        var id = stores().add(aSubscription()).id();
        for (int round = 0; round < 10; round++) {
            var current = stores().subscriptions.find(id).orElseThrow();
            var losers =
                    Race.between(
                            () -> stores().replace(current, "Silver"),
                            () -> stores().replace(current, "Gold"));
            var now = stores().subscriptions.find(id).orElseThrow();
            assertEquals(1, losers.size(), "losers in round " + round);
            assertEquals(current.version() + 1, now.version());
            assertEquals(now, ((Stale) losers.get(0)).current());
        }
    }

    @Test
    @DisplayName("subscriptions of several customers take one statement")
    default void several() {
        stores().add(aSubscription());
        int before = stores().objects.finds();
        var found = stores().subscriptions.of(List.of(ACME, GLOBEX));
        assertEquals(1, stores().objects.finds() - before);
        assertEquals(1, found.get(ACME).size());
        assertEquals(List.of(), found.get(GLOBEX));
    }

    @Test
    @DisplayName("a removed subscription is gone")
    default void removed() {
        var held = stores().add(aSubscription());
        stores().work
                .inOne(
                        () -> {
                            stores().subscriptions.remove(held, 1, revision("subscription"));
                            return held;
                        });
        assertEquals(List.of(), stores().subscriptions.of(ACME));
        assertThrows(NotFound.class, () -> stores().replace(held, "Silver"));
    }

    @Test
    @DisplayName("an external id is taken once, even by two at the same time")
    default void externalIds() throws Exception {
        var id = new ExternalId("billing", "S-1");
        var losers =
                Race.between(
                        () -> stores().add(aSubscription(), id),
                        () -> stores().add(aSubscription(), id));
        assertEquals(1, losers.size());
        assertEquals("externalId", ((Rejected) losers.get(0)).problems().get(0).field());
        assertEquals(1, stores().subscriptions.of(ACME).size());
    }

    @Test
    @DisplayName("plans in use are proposed once each, those of other customers apart")
    default void plans() {
        stores().add(aSubscription().plan("silver"));
        stores().add(aSubscription().plan("Gold"));
        stores().add(aSubscription().plan("Gold"));
        assertEquals(List.of("Gold", "silver"), stores().subscriptions.plans(ACME));
        assertEquals(List.of(), stores().subscriptions.plans(GLOBEX));
        assertEquals(List.of("Gold", "silver"), stores().subscriptions.plansOfAll());
    }
}
