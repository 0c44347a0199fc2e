package io.customer360.csm;

import io.customer360.csm.Attention.Mark;
import io.customer360.csm.Attention.Parts;
import io.customer360.csm.Attention.Row;
import io.customer360.health.Band;
import io.customer360.settings.TierId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks customers by the attention they miss: the days since the last contact, each day weighing
 * more the more a customer pays, the worse their score and the higher their tier.
 *
 * @param tiers in the admin's order, the highest first
 * @param complete whether contacts that are not known never were; nobody is forgotten otherwise
 * @param arr what customers pay in a year in one currency; empty when it does not count
 */
record RankAttention(
        AttentionSettings settings,
        List<TierId> tiers,
        Map<Care, BigDecimal> arr,
        boolean complete,
        Instant now) {

    /** The days that count for somebody who was never talked with, and the most for others. */
    static final int MOST_DAYS = 365;

    /** Fewer hours are never too many. */
    static final BigDecimal FEWEST_HOURS = BigDecimal.valueOf(8);

    /** Whose share of the work is so many times their share of the revenue gets too much. */
    static final BigDecimal TIMES = BigDecimal.valueOf(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);

    /** All of them, those who miss it most first. */
    List<Row> of(List<Care> customers) {
        BigDecimal most = arr.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal paid = arr.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal worked = BigDecimal.valueOf(customers.stream().mapToLong(Care::seconds).sum());
        return customers.stream()
                .map(care -> row(care, most, paid, worked))
                .sorted(
                        Comparator.comparing(Row::points)
                                .reversed()
                                .thenComparing(row -> row.care().customer().name())
                                .thenComparing(row -> row.care().customer().id().value()))
                .toList();
    }

    private Row row(Care care, BigDecimal most, BigDecimal paid, BigDecimal worked) {
        int days = days(care);
        Parts parts =
                new Parts(
                        part(settings.revenue(), part(care, most)),
                        part(settings.health(), health(care.band())),
                        part(settings.tier(), tier(care.tier())));
        BigDecimal points =
                BigDecimal.valueOf(days)
                        .multiply(BigDecimal.valueOf(100L + parts.all()))
                        .divide(HUNDRED, 1, RoundingMode.HALF_UP);
        BigDecimal hours = BigDecimal.valueOf(care.seconds()).divide(HOUR, 1, RoundingMode.HALF_UP);
        return new Row(
                care,
                days,
                Optional.ofNullable(arr.get(care)),
                parts,
                points,
                hours,
                mark(care, points, hours, paid, worked));
    }

    private int days(Care care) {
        return care.contact()
                .map(at -> (int) Math.min(Math.max(ChronoUnit.DAYS.between(at, now), 0), MOST_DAYS))
                .orElse(MOST_DAYS);
    }

    private Mark mark(
            Care care, BigDecimal points, BigDecimal hours, BigDecimal paid, BigDecimal worked) {
        if ((complete || care.contact().isPresent())
                && points.compareTo(BigDecimal.valueOf(settings.days())) > 0) {
            return Mark.FORGOTTEN;
        }
        boolean tooMuch =
                paid.signum() > 0
                        && hours.compareTo(FEWEST_HOURS) >= 0
                        && arr.containsKey(care)
                        && BigDecimal.valueOf(care.seconds())
                                        .multiply(paid)
                                        .compareTo(TIMES.multiply(arr.get(care)).multiply(worked))
                                > 0;
        return tooMuch ? Mark.OVER_SERVED : Mark.NONE;
    }

    /** What somebody pays as a part of what the greatest payer does. */
    private BigDecimal part(Care care, BigDecimal most) {
        return most.signum() <= 0
                ? BigDecimal.ZERO
                : arr.getOrDefault(care, BigDecimal.ZERO).divide(most, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal health(Optional<Band> band) {
        return band.map(
                        it ->
                                switch (it) {
                                    case CRITICAL -> BigDecimal.ONE;
                                    case MIDDLE -> new BigDecimal("0.5");
                                    case HEALTHY -> BigDecimal.ZERO;
                                })
                .orElse(BigDecimal.ZERO);
    }

    /** From one for the highest tier down to nothing for the lowest. */
    private BigDecimal tier(Optional<TierId> tier) {
        int place = tier.map(tiers::indexOf).orElse(-1);
        if (place < 0) {
            return BigDecimal.ZERO;
        }
        int below = tiers.size() - 1;
        return below == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(below - (long) place)
                        .divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP);
    }

    private static int part(int weight, BigDecimal of) {
        return BigDecimal.valueOf(weight)
                .multiply(of)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
