package io.customer360.csm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-20 who gets how much attention")
class RankAttentionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<TierId> TIERS =
            List.of(new TierId(1), new TierId(2), new TierId(3), new TierId(4));
    private static final AttentionSettings SETTINGS = AttentionSettings.DEFAULT;

    private final List<Care> all = new ArrayList<>();
    private final Map<Care, BigDecimal> arr = new LinkedHashMap<>();

    @Test
    @DisplayName("M-20 the ranking is what it is by hand")
    void ranking() {
        // The greatest payer pays 100,000; weights 100 % revenue, 50 % health, 50 % tier.
        // Great:  20 days × (1 + 1.00 + 0.50 critical + 0.50 first tier)       = 60.0: not over 60
        // Middle: 30 days × (1 + 0.50 + 0.25 middle + 0.33 second of four)     = 62.4: forgotten
        // Small:  59 days × (1 + 0.01 + 0    healthy + 0 last tier)            = 59.6
        // Never: 365 days × (1 + 0    + 0    no score + 0 no tier)             = 365.0: forgotten
        care("Great", 20, Band.CRITICAL, 1, "100000", 0);
        care("Middle", 30, Band.MIDDLE, 2, "50000", 0);
        care("Small", 59, Band.HEALTHY, 4, "1000", 0);
        care("Never", null, null, null, "0", 0);

        assertEquals(
                List.of(
                        "Never 365 365.0 FORGOTTEN",
                        "Middle 30 62.4 FORGOTTEN",
                        "Great 20 60.0 NONE",
                        "Small 59 59.6 NONE"),
                ranked(SETTINGS));
    }

    @Test
    @DisplayName("M-20 the parts of a weight are told as they are added")
    void parts() {
        care("Great", 20, Band.CRITICAL, 1, "100000", 0);
        care("Middle", 30, Band.MIDDLE, 2, "50000", 0);
        var rows = rank(SETTINGS);
        assertEquals(new Attention.Parts(50, 25, 33), rows.get(0).parts());
        assertEquals(new Attention.Parts(100, 50, 50), rows.get(1).parts());
    }

    @Test
    @DisplayName("M-20 over-served: more than twice the part of the work, from eight hours on")
    void overServed() {
        // 100 hours and 100,000 in all. Dear: 20 h for 10,000 is exactly twice: not yet.
        // Loud: 21 h for 10,000; Quiet: 7.9 h for nothing is too little work to tell.
        care("Loud", 1, null, null, "10000", hours("21.0"));
        care("Dear", 1, null, null, "10000", hours("20.0"));
        care("Quiet", 1, null, null, "0", hours("7.9"));
        care("Usual", 1, null, null, "80000", hours("51.1"));

        assertEquals(
                Map.of("Loud", "OVER_SERVED", "Dear", "NONE", "Quiet", "NONE", "Usual", "NONE"),
                marks());
    }

    @Test
    @DisplayName("M-20 without revenue nothing is compared with it")
    void withoutRevenue() {
        care("Great", 20, Band.CRITICAL, 1, null, hours("50"));
        care("Small", 39, null, null, null, 0);
        assertEquals(List.of("Great 20 40.0 NONE", "Small 39 39.0 NONE"), ranked(SETTINGS));
    }

    @Test
    @DisplayName("M-20 other weights, another limit; a contact in the future was today")
    void settings() {
        var other = new AttentionSettings(true, 10, 0, 300, 0, List.of(), 3);
        care("Future", -3, Band.CRITICAL, 1, "5", 0);
        care("Bad", 3, Band.CRITICAL, 1, "5", 0);
        care("Old", 500, Band.HEALTHY, 1, "5", 0);
        assertEquals(
                List.of("Old 365 365.0 FORGOTTEN", "Bad 3 12.0 FORGOTTEN", "Future 0 0.0 NONE"),
                ranked(other));
    }

    private void care(
            String name, Integer daysAgo, Band band, Integer tier, String paid, long seconds) {
        Care care =
                new Care(
                        new Organisation(new CustomerId(all.size() + 1), name),
                        Optional.empty(),
                        Optional.ofNullable(tier).map(TierId::new),
                        Optional.ofNullable(band),
                        Optional.ofNullable(daysAgo).map(it -> NOW.minus(Duration.ofDays(it))),
                        MoneySums.of(List.of()),
                        seconds);
        all.add(care);
        if (paid != null) {
            arr.put(care, new BigDecimal(paid));
        }
    }

    private List<Attention.Row> rank(AttentionSettings settings) {
        return new RankAttention(settings, TIERS, arr, true, NOW).of(all);
    }

    private List<String> ranked(AttentionSettings settings) {
        return rank(settings).stream()
                .map(
                        row ->
                                "%s %d %s %s"
                                        .formatted(
                                                row.care().customer().name(),
                                                row.days(),
                                                row.points(),
                                                row.mark()))
                .toList();
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        rank(SETTINGS).forEach(row -> marks.put(row.care().customer().name(), row.mark().name()));
        return marks;
    }

    private static long hours(String hours) {
        return new BigDecimal(hours).multiply(BigDecimal.valueOf(3_600)).longValueExact();
    }
}
