package io.customer360.subscription;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.field.MemoryFields;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing subscriptions (F-050, F-060, F-065)")
class ShowSubscriptionsTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Instant NEW_YEAR_IN_BERLIN = Instant.parse("2025-12-31T23:00:00Z");

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemorySubscriptions subscriptions =
            new MemorySubscriptions(changes)
                    .holding(aSubscription().id(1).ending("2025-12-31").build())
                    .holding(aSubscription().id(2).plan("Silver").build())
                    .holding(aSubscription().id(3).of(GLOBEX).build());
    private final ShowSubscriptions show =
            new ShowSubscriptions(
                    subscriptions,
                    profiles,
                    new MemoryFields().custom(),
                    new Today(
                            Clock.fixed(NEW_YEAR_IN_BERLIN, ZoneOffset.UTC), () -> ZoneOffset.UTC));

    @Test
    @DisplayName("tells the day in the customer's zone: the last day lasts until its end there")
    void customerZone() {
        assertEquals(LocalDate.of(2025, 12, 31), sheet("").today());
        assertEquals(List.of(Money.of("2400", "EUR")), sheet("").summary().arr().amounts());

        profiles.holding(aProfile().of(ACME).zone("Europe/Berlin").build());

        assertEquals(LocalDate.of(2026, 1, 1), sheet("").today());
        assertEquals(List.of(Money.of("1200", "EUR")), sheet("").summary().arr().amounts());
    }

    @Test
    @DisplayName("filters rows, not totals")
    void filtered() {
        SubscriptionSheet sheet = sheet("silver");

        assertEquals(1, sheet.rows().size());
        assertEquals(2, sheet.all().size());
        assertEquals(ACME, sheet.customer());
        assertEquals(List.of(Money.of("2400", "EUR")), sheet.summary().arr().amounts());
    }

    @Test
    @DisplayName("says whether amounts may be shown, and sorts by none that may not")
    void revenue() {
        SubscriptionQuery byArr =
                SubscriptionQuery.of(Map.of("sort", "arr", "direction", "desc")::get);

        assertTrue(show.on(ACME, byArr, Actors.boss()).revenueVisible());
        SubscriptionSheet hidden = show.on(ACME, byArr, Actors.withoutRevenue());
        assertFalse(hidden.revenueVisible());
        assertEquals("Silver", hidden.rows().get(0).terms().plan());
    }

    @Test
    @DisplayName("finds one subscription under its own customer only")
    void one() {
        assertEquals(3, show.one(GLOBEX, new SubscriptionId(3)).id().value());
        assertThrows(NotFound.class, () -> show.one(ACME, new SubscriptionId(3)));
        assertThrows(NotFound.class, () -> show.one(ACME, new SubscriptionId(99)));
    }

    @Test
    @DisplayName("proposes plans of other customers only to people who may see every customer")
    void plans() {
        subscriptions.holding(aSubscription().id(4).of(GLOBEX).plan("Secret").build());

        assertEquals(List.of("Gold", "Secret", "Silver"), show.plans(ACME, Actors.boss()));
        assertEquals(
                List.of("Gold", "Silver"),
                show.plans(
                        ACME,
                        Actors.carla(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE)));
    }

    private SubscriptionSheet sheet(String filter) {
        return show.on(ACME, SubscriptionQuery.of(Map.of("filter", filter)::get), Actors.boss());
    }
}
