package io.customer360.subscription;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.Profile;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-002 the figures of many customers at once")
class ShowFiguresTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Instant NOW = Instant.parse("2025-12-31T23:30:00Z");

    @Test
    @DisplayName("each customer on its own day: it is next year in Tokyo already")
    void days() {
        var store =
                new MemorySubscriptions(new MemoryChanges())
                        .holding(aSubscription().id(1).of(ACME).ending("2025-12-31").build())
                        .holding(aSubscription().id(2).of(GLOBEX).ending("2025-12-31").build());
        var figures =
                new ShowFigures(
                        store, new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
        Profile tokyo = aProfile().of(GLOBEX).zone("Asia/Tokyo").build();

        Map<CustomerId, RevenueSummary> found = figures.of(List.of(Profile.blank(ACME), tokyo));

        assertEquals(List.of("1200.00"), amounts(found.get(ACME)));
        assertEquals(List.of("0.00"), amounts(found.get(GLOBEX)));
        assertEquals(Map.of(), figures.of(List.of()));
    }

    private static List<String> amounts(RevenueSummary summary) {
        return summary.arr().amounts().stream().map(Money::text).toList();
    }
}
