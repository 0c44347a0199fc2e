package io.customer360.rest;

import io.customer360.settings.Tier;

/** The form of a new or an existing tier. */
public record TierFormJson(Integer id, int version, String name, boolean vip) {

    /** A form with nothing in it. */
    public static TierFormJson blank(int version) {
        return new TierFormJson(null, version, "", false);
    }

    /** A form with what a tier has. */
    public static TierFormJson of(Tier tier, int version) {
        return new TierFormJson(tier.id().value(), version, tier.name(), tier.vip());
    }
}
