package io.customer360.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tiers to choose from, in the admin's order.
 *
 * @param lastId the highest id that was ever given
 */
public record Tiers(List<Tier> all, int lastId, int version) {

    /** How many tiers there can be. */
    public static final int MAX_COUNT = 50;

    /** The tiers proposed at install. */
    public static final Tiers DEFAULT =
            new Tiers(
                    List.of(
                            new Tier(new TierId(1), "Strategic", true),
                            new Tier(new TierId(2), "Enterprise", false),
                            new Tier(new TierId(3), "Mid-market", false),
                            new Tier(new TierId(4), "Small business", false)),
                    4,
                    0);

    public Tiers {
        all = List.copyOf(all);
    }

    /** The same list with these tiers. */
    Tiers with(List<Tier> next) {
        return new Tiers(next, lastId, version);
    }

    /** The tier that has this name in upper or lower case. */
    Optional<Tier> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(tier -> tier.name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    /** The list as history keeps it: a line for each. */
    String text() {
        return all.stream()
                .map(tier -> tier.vip() ? tier.name() + " (VIP)" : tier.name())
                .collect(Collectors.joining("\n"));
    }

    /** The tier with this id. */
    public Optional<Tier> find(TierId id) {
        return all.stream().filter(tier -> tier.id().equals(id)).findFirst();
    }
}
