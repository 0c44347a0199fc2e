package io.customer360.rest;

import io.customer360.settings.Tier;

/** A tier as answers show it. */
public record TierJson(int id, String name, boolean vip) {

    /** Copies a tier. */
    public static TierJson of(Tier tier) {
        return new TierJson(tier.id().value(), tier.name(), tier.vip());
    }
}
