package io.customer360.rest;

import io.customer360.settings.Tiers;
import java.util.List;

/** The tiers in the admin's order. */
public record TiersJson(int version, List<TierJson> items) {

    /** Copies the tiers. */
    public static TiersJson of(Tiers tiers) {
        return new TiersJson(tiers.version(), tiers.all().stream().map(TierJson::of).toList());
    }
}
