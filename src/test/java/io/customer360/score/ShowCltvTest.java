package io.customer360.score;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.churn.Cltv;
import io.customer360.churn.CltvModel;
import io.customer360.churn.Exposure;
import io.customer360.churn.Losses;
import io.customer360.churn.Stay;
import io.customer360.churn.TenureBands;
import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.subscription.MemorySubscriptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a customer will bring")
class ShowCltvTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MemorySubscriptions subscriptions = new MemorySubscriptions(new MemoryChanges());
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final MemoryLossCounts counts = new MemoryLossCounts();
    private final MemoryModels models = new MemoryModels();
    private final List<Stay> stays = new ArrayList<>();
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    @DisplayName("F-061 is MRR × margin × months expected, beside what was paid, in each currency")
    void value() {
        sold(1, "EUR", "100");
        sold(2, "USD", "50");
        count();
        var sheet = show().of(ACME, Actors.boss()).orElseThrow();

        assertEquals(60, sheet.life().orElseThrow().months());
        assertEquals(LocalDate.parse("2025-01-01"), sheet.first());
        assertEquals(
                List.of(Optional.of(Money.of("6000", "EUR")), Optional.of(Money.of("3000", "USD"))),
                sheet.values().stream().map(Cltv::value).toList());
        assertEquals(
                List.of(Optional.of(Money.of("6700", "EUR")), Optional.empty()),
                sheet.values().stream().map(Cltv::lifetimeTotal).toList());
    }

    @Test
    @DisplayName("F-061 counts who left among customers alike, once a day and for new bands")
    void counted() {
        sold(1, "EUR", "100");
        stays.add(new Stay("", LocalDate.parse("2025-01-01"), Optional.empty()));
        stays.add(
                new Stay(
                        "",
                        LocalDate.parse("2025-01-01"),
                        Optional.of(LocalDate.parse("2026-02-28"))));
        count();
        var sheet = show().of(ACME, Actors.boss()).orElseThrow();
        assertEquals(new Exposure(1, 28), sheet.life().orElseThrow().portfolio());
        assertEquals(28, sheet.life().orElseThrow().uncapped().orElseThrow(), 14);

        stays.clear();
        count();
        assertEquals(new Exposure(1, 28), counts.latest().orElseThrow().losses().portfolio());
        clock = Clock.fixed(NOW.plusSeconds(86_400), ZoneOffset.UTC);
        count();
        assertEquals(Exposure.NONE, counts.latest().orElseThrow().losses().portfolio());
        assertEquals(2, counts.latest().orElseThrow().version());
    }

    @Test
    @DisplayName("F-061 tells no months before anything was counted by the bands in force")
    void counting() {
        sold(1, "EUR", "100");
        var before = show().of(ACME, Actors.boss()).orElseThrow();
        assertEquals(Optional.empty(), before.life());
        assertEquals(List.of(), before.values());

        count();
        var fields = new HashMap<>(models.cltv().fields());
        fields.put("bands", "6");
        models.add(CltvModel.parse(fields).as(1), new UserKey("boss"), NOW);
        assertEquals(Optional.empty(), show().of(ACME, Actors.boss()).orElseThrow().life());
        count();
        assertTrue(show().of(ACME, Actors.boss()).orElseThrow().life().isPresent());
    }

    @Test
    @DisplayName(
            "F-061 is nothing without recurring revenue, of who has left, and for who may not see revenue")
    void nothing() {
        assertEquals(Optional.empty(), show().of(ACME, Actors.boss()));
        sold(1, "EUR", "0");
        assertEquals(Optional.empty(), show().of(ACME, Actors.boss()));
        sold(2, "EUR", "10");
        assertEquals(Optional.empty(), show().of(ACME, Actors.withoutRevenue()));
        profiles.holding(aProfile().of(ACME).status(6).build());
        assertEquals(Optional.empty(), show().of(ACME, Actors.boss()));
    }

    @Test
    @DisplayName("F-012 is the same from records at hand, but for what was paid")
    void atHand() {
        sold(1, "EUR", "100");
        count();
        var profile = aProfile().of(ACME).build();
        var held = subscriptions.of(ACME);
        var asked = show().of(ACME, Actors.boss()).orElseThrow();
        var sheet = show().of(profile, held, Actors.boss()).orElseThrow();

        assertEquals(asked.life(), sheet.life());
        assertEquals(asked.values().get(0).value(), sheet.values().get(0).value());
        assertEquals(Optional.empty(), sheet.values().get(0).realised());
        assertEquals(Optional.empty(), show().of(profile, held, Actors.withoutRevenue()));
        var left = aProfile().of(ACME).status(6).build();
        assertEquals(Optional.empty(), show().of(left, held, Actors.boss()));
    }

    @Test
    @DisplayName("F-061 what was counted is read as it was written")
    void text() {
        var bands = new TenureBands(List.of(3, 12));
        var losses =
                new Losses(
                        bands,
                        Map.of(
                                new Losses.Group("", 0), new Exposure(1, 5),
                                new Losses.Group("4", 2), new Exposure(0, 9_000_000_000L)));

        assertEquals("1\n3,12\n0 1 5 \n2 0 9000000000 4", losses.text());
        assertEquals(losses, Losses.parse(losses.text()));
        assertEquals(new Losses(bands, Map.of()), Losses.parse("1\n3,12"));
    }

    private void count() {
        new CountLosses(
                        (ZoneId zone) -> List.copyOf(stays),
                        counts,
                        models,
                        () -> ZoneOffset.UTC,
                        new DirectWork(),
                        clock)
                .run();
    }

    private ShowCltv show() {
        return new ShowCltv(
                subscriptions,
                (customer, day) -> new MoneySums(List.of(Money.of("700", "EUR"))),
                profiles,
                new MemoryStatuses(),
                counts,
                models,
                new Today(clock, () -> ZoneOffset.UTC));
    }

    private void sold(int id, String currency, String price) {
        subscriptions.holding(
                aSubscription()
                        .of(ACME)
                        .id(id)
                        .monthly()
                        .with("price", price)
                        .with("quantity", "1")
                        .with("currency", currency)
                        .with("start", "2025-01-01")
                        .with("end", "")
                        .build());
    }
}
