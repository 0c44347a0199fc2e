package io.customer360.pulse;

import java.util.Set;

/** What pulses name, as a test says it. */
record FixedUses(Set<LevelId> levels, Set<RiskCategoryId> categories, Set<RiskFactorId> factors)
        implements PulseUses {

    @Override
    public boolean level(LevelId level) {
        return levels.contains(level);
    }

    @Override
    public boolean category(RiskCategoryId category) {
        return categories.contains(category);
    }

    @Override
    public boolean factor(RiskCategoryId category, RiskFactorId factor) {
        return factors.contains(factor);
    }
}
