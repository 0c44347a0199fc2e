package io.customer360.churn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who left and who stayed, by tier and tenure. */
public record Losses(TenureBands bands, Map<Group, Exposure> groups) {

    public Losses {
        groups = Map.copyOf(groups);
    }

    /**
     * Customers that are alike.
     *
     * @param tier blank for none
     * @param band the number of the band
     */
    public record Group(String tier, int band) {}

    /** What the customers of a portfolio have been through until a day. */
    public static Losses of(Collection<Stay> stays, TenureBands bands, LocalDate day) {
        Map<Group, Exposure> groups = new HashMap<>();
        stays.stream()
                .filter(stay -> !stay.first().isAfter(day))
                .forEach(stay -> add(stay, bands, day, groups));
        return new Losses(bands, groups);
    }

    /** Those of a tier and band. */
    public Exposure of(String tier, TenureBand band) {
        return groups.getOrDefault(new Group(tier, band.number()), Exposure.NONE);
    }

    /** All together. */
    public Exposure portfolio() {
        return groups.values().stream().reduce(Exposure.NONE, Exposure::plus);
    }

    private static void add(
            Stay stay, TenureBands bands, LocalDate day, Map<Group, Exposure> groups) {
        boolean left = stay.left().filter(it -> !it.isAfter(day)).isPresent();
        LocalDate last = left ? stay.left().orElseThrow() : day;
        long months = TenureBands.month(stay.first(), last);
        for (TenureBand band : bands.all()) {
            long begun = Math.min(months, band.to().orElse(Integer.MAX_VALUE)) - band.from();
            if (begun > 0) {
                boolean here = left && bands.ofMonth(months).number() == band.number();
                groups.merge(
                        new Group(stay.tier(), band.number()),
                        new Exposure(here ? 1 : 0, begun),
                        Exposure::plus);
            }
        }
    }
}
