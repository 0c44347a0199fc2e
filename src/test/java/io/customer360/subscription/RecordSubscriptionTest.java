package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.MemoryFields;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording subscriptions (F-050 to F-052, F-056, F-057, F-065)")
class RecordSubscriptionTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final Actor BOSS = Actors.boss();

    private final MemoryChanges changes = new MemoryChanges();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(changes);
    private final DirectWork work = new DirectWork();
    private final List<CustomerId> heard = new ArrayList<>();
    private final RecordSubscription record =
            new RecordSubscription(
                    subscriptions,
                    new MemoryFields().custom(),
                    heard::add,
                    work,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("adds one, stamped, with an id of its own, in one piece of work, with history")
    void adds() {
        Subscription first = add(ACME, aSubscription().draft());
        Subscription second = add(ACME, aSubscription().draft());

        assertEquals(1, first.version());
        assertEquals(ACME, first.customer());
        assertEquals(NOW, first.stamp().created());
        assertEquals(BOSS.key(), first.stamp().createdBy());
        assertEquals(ExternalId.APP, first.externalId().source());
        assertNotEquals(first.externalId(), second.externalId());
        assertEquals(List.of(first, second), subscriptions.of(ACME));
        assertEquals(2, work.runs());
        assertEquals(
                new Change(
                        newest().id(),
                        2,
                        "subscription",
                        "2",
                        ACME,
                        "Gold",
                        "subscription",
                        "",
                        "Gold",
                        BOSS.key(),
                        NOW),
                newest());
    }

    @Test
    @DisplayName("X-03 a feed sends the same again and again: one record, changed when it differs")
    void fed() {
        ASubscription fed = aSubscription().with("source", "billing").with("externalId", "S-1");
        PutSubscription first = record.put(ACME, fed.draft(), BOSS);
        PutSubscription same = record.put(ACME, fed.draft(), BOSS);

        assertTrue(first.added());
        assertEquals(new ExternalId("billing", "S-1"), first.subscription().externalId());
        assertEquals(new PutSubscription(first.subscription(), false), same);

        PutSubscription more = record.put(ACME, fed.quantity(5).draft(), BOSS);
        assertFalse(more.added());
        assertEquals(2, more.subscription().version());
        assertEquals(List.of(more.subscription()), subscriptions.of(ACME));
        assertEquals("quantity 1 5", told().get(0));
        assertEquals(List.of(ACME, ACME), heard);
    }

    @Test
    @DisplayName("X-03 a feed with a version is refused when somebody else has saved since")
    void fedStale() {
        ASubscription fed = aSubscription().with("source", "billing").with("externalId", "S-1");
        Subscription held = add(ACME, fed.draft());
        add(ACME, fed.quantity(5).draft());

        SubscriptionDraft late = fed.quantity(6).with("version", "1").draft();
        Stale stale = assertThrows(Stale.class, () -> add(ACME, late));
        assertEquals(5, ((Subscription) stale.current()).terms().charge().quantity());
        assertEquals(held.id(), add(ACME, fed.quantity(6).with("version", "2").draft()).id());
    }

    @Test
    @DisplayName("X-03 an external id stays with its customer")
    void fedElsewhere() {
        SubscriptionDraft fed =
                aSubscription().with("source", "billing").with("externalId", "S-1").draft();
        add(ACME, fed);

        assertEquals(
                List.of("externalId c360.subscriptions.external-id-taken.error"),
                Refusals.of(() -> add(GLOBEX, fed)));
    }

    @Test
    @DisplayName("has room for a thousand per customer")
    void bounded() {
        for (int id = 1; id < Subscription.MAX_PER_CUSTOMER; id++) {
            subscriptions.holding(aSubscription().id(id).build());
        }
        add(ACME, aSubscription().draft());

        assertEquals(
                List.of(" c360.subscriptions.too-many.error"),
                Refusals.of(() -> add(ACME, aSubscription().draft())));
        add(GLOBEX, aSubscription().draft());
    }

    @Test
    @DisplayName("changes the terms, counts the version up and notes each changed field")
    void changes() {
        subscriptions.holding(aSubscription().id(7).build());

        Subscription changed =
                change(7, aSubscription().priced("1500", "EUR").autoCollection(), "1");

        assertEquals(2, changed.version());
        assertEquals("1500.00", changed.terms().charge().price().text());
        assertEquals(NOW, changed.stamp().updated());
        assertEquals(BOSS.key(), changed.stamp().updatedBy());
        assertEquals("maker", changed.stamp().createdBy().value());
        assertEquals(changed, subscriptions.find(new SubscriptionId(7)).orElseThrow());
        assertEquals(
                List.of("autoCollection false true", "price 1200.00 EUR 1500.00 EUR"),
                changes.newest(ACME, 10).stream()
                        .map(one -> one.field() + " " + one.from() + " " + one.to())
                        .toList());
    }

    @Test
    @DisplayName("notes amounts with their currency and shares as such, under the plan's new name")
    void notesUnits() {
        subscriptions.holding(aSubscription().id(7).build());

        change(7, aSubscription().plan("Silver").percentOff("12.5").fee("0.50"), "1");

        assertEquals(
                List.of("discount 12.5%", "oneOffFee 0.50 EUR"),
                changes.newest(ACME, 10).stream()
                        .filter(one -> List.of("discount", "oneOffFee").contains(one.field()))
                        .map(one -> one.field() + " " + one.to())
                        .sorted()
                        .toList());
        assertEquals("Silver", newest().subject());
    }

    @Test
    @DisplayName("stores nothing when nothing has changed")
    void noChange() {
        subscriptions.holding(aSubscription().id(7).build());

        assertEquals(1, change(7, aSubscription(), "1").version());
        assertTrue(changes.newest(ACME, 10).isEmpty());
    }

    @Test
    @DisplayName("refuses an edit of an older version and carries the newer one")
    void stale() {
        subscriptions.holding(aSubscription().id(7).build());
        Subscription newer = change(7, aSubscription().quantity(2), "1");

        Stale stale = assertThrows(Stale.class, () -> change(7, aSubscription().quantity(3), "1"));

        assertEquals(newer, stale.current());
        assertThrows(Stale.class, () -> record.remove(ACME, new SubscriptionId(7), 1, BOSS));
    }

    @Test
    @DisplayName("needs the version that was seen")
    void needsVersion() {
        subscriptions.holding(aSubscription().id(7).build());

        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> change(7, aSubscription(), null)));
    }

    @Test
    @DisplayName("never moves a subscription to another external id")
    void externalIdFixed() {
        subscriptions.holding(aSubscription().id(7).build());

        assertEquals(
                List.of("externalId c360.subscriptions.external-id-fixed.error"),
                Refusals.of(
                        () ->
                                change(
                                        7,
                                        aSubscription()
                                                .with("source", "billing")
                                                .with("externalId", "S-1"),
                                        "1")));
        assertEquals(
                2,
                change(
                                7,
                                aSubscription()
                                        .quantity(2)
                                        .with("source", "app")
                                        .with("externalId", "id-7"),
                                "1")
                        .version());
    }

    @Test
    @DisplayName("removes one, with history")
    void removes() {
        subscriptions.holding(aSubscription().id(7).build());

        record.remove(ACME, new SubscriptionId(7), 1, BOSS);

        assertTrue(subscriptions.of(ACME).isEmpty());
        assertEquals(
                new Change(
                        newest().id(),
                        1,
                        "subscription",
                        "7",
                        ACME,
                        "Gold",
                        "subscription",
                        "Gold",
                        "",
                        BOSS.key(),
                        NOW),
                newest());
        assertEquals(1, work.runs());
    }

    @Test
    @DisplayName("history tells every field of what was added and of what was removed")
    void tellsAll() {
        Subscription held = add(ACME, aSubscription().quantity(3).draft());
        assertTrue(told().contains("price  1200.00 EUR"), told().toString());
        assertTrue(told().contains("quantity  3"), told().toString());
        assertFalse(told().toString().contains("externalId"), told().toString());

        record.remove(ACME, held.id(), 1, BOSS);
        assertEquals("subscription Gold ", told().get(0));
        assertTrue(told().contains("price 1200.00 EUR "), told().toString());
        assertTrue(told().contains("quantity 3 "), told().toString());
    }

    private List<String> told() {
        return changes.newest(ACME, 100).stream()
                .map(one -> one.field() + " " + one.from() + " " + one.to())
                .toList();
    }

    @Test
    @DisplayName("a missing subscription and one of another customer are not told apart")
    void notFound() {
        subscriptions.holding(aSubscription().id(7).of(GLOBEX).build());

        assertThrows(NotFound.class, () -> change(7, aSubscription(), "1"));
        assertThrows(NotFound.class, () -> change(8, aSubscription(), "1"));
        assertThrows(NotFound.class, () -> record.remove(ACME, new SubscriptionId(7), 1, BOSS));
        assertThrows(NotFound.class, () -> record.remove(ACME, new SubscriptionId(8), 1, BOSS));
    }

    @Test
    @DisplayName("F-060 tells whose subscriptions change, and nothing when nothing does")
    void tells() {
        Subscription held = add(ACME, aSubscription().draft());
        add(GLOBEX, aSubscription().draft());
        assertEquals(List.of(ACME, GLOBEX), heard);

        change(held.id().value(), aSubscription(), "1");
        assertEquals(2, heard.size());
        change(held.id().value(), aSubscription().quantity(2), "1");
        record.remove(ACME, held.id(), 2, BOSS);
        assertEquals(List.of(ACME, GLOBEX, ACME, ACME), heard);
    }

    @Test
    @DisplayName("needs both Edit and See revenue")
    void needsRights() {
        SubscriptionId id = new SubscriptionId(7);
        SubscriptionDraft draft = aSubscription().with("version", "1").draft();
        subscriptions.holding(aSubscription().id(7).build());
        for (Actor poor :
                List.of(
                        Actors.withoutRevenue(),
                        Actors.carla(Permission.VIEW, Permission.SEE_REVENUE))) {
            assertThrows(Forbidden.class, () -> record.put(ACME, draft, poor));
            assertThrows(Forbidden.class, () -> record.change(ACME, id, draft, poor));
            assertThrows(Forbidden.class, () -> record.remove(ACME, id, 1, poor));
        }
        assertEquals(0, work.runs());
    }

    private Subscription add(CustomerId customer, SubscriptionDraft draft) {
        return record.put(customer, draft, BOSS).subscription();
    }

    private Subscription change(int id, ASubscription wanted, String version) {
        return record.change(
                ACME, new SubscriptionId(id), wanted.with("version", version).draft(), BOSS);
    }

    private Change newest() {
        return changes.newest(ACME, 1).get(0);
    }
}
