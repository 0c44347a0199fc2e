package io.customer360.pulse;

/** Whether pulses name what the admin has defined. */
public interface PulseUses {

    /** Whether any pulse has this level. */
    boolean level(LevelId level);

    /** Whether any pulse has this category. */
    boolean category(RiskCategoryId category);

    /** Whether any pulse has this factor of a category. */
    boolean factor(RiskCategoryId category, RiskFactorId factor);
}
