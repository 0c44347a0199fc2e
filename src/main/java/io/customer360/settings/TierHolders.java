package io.customer360.settings;

/** Who has a tier. */
public interface TierHolders {

    /** How many customers have this tier. */
    int customers(TierId tier);
}
