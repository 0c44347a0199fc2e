package io.customer360.churn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who left and who stayed, by tier and tenure. */
public record Losses(TenureBands bands, Map<Group, Exposure> groups) {

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

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

    /** Reads what {@link #text} wrote. */
    public static Losses parse(String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("losses of an unknown format: " + lines[0]);
        }
        Map<Group, Exposure> groups = new HashMap<>();
        for (int at = 2; at < lines.length; at++) {
            String[] words = lines[at].split(" ", 4);
            groups.put(
                    new Group(words[3], Integer.parseInt(words[0])),
                    new Exposure(Long.parseLong(words[1]), Long.parseLong(words[2])));
        }
        return new Losses(TenureBands.of(lines[1]), groups);
    }

    /** The one way to write them, the same on every machine. */
    public String text() {
        return Stream.concat(
                        Stream.of(FORMAT, bands.text()),
                        groups.entrySet().stream()
                                .map(
                                        it ->
                                                "%d %d %d %s"
                                                        .formatted(
                                                                it.getKey().band(),
                                                                it.getValue().losses(),
                                                                it.getValue().months(),
                                                                it.getKey().tier()))
                                .sorted())
                .collect(Collectors.joining(BETWEEN));
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
