package io.customer360.adapter.ao.pulse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.PulseUses;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskFactorId;
import net.java.ao.Query;

/** Looks for what pulses name in the pulses themselves. */
public final class AoPulseUses implements PulseUses {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoPulseUses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean level(LevelId level) {
        return any(PulseRow.LEVEL_ID + " = ?", level.value());
    }

    @Override
    public boolean category(RiskCategoryId category) {
        return any(PulseRow.CATEGORY_ID + " = ?", category.value());
    }

    @Override
    public boolean factor(RiskCategoryId category, RiskFactorId factor) {
        return any(
                PulseRow.CATEGORY_ID + " = ? AND " + PulseRow.FACTORS + " LIKE ?",
                category.value(),
                "%," + factor.value() + ",%");
    }

    private boolean any(String where, Object... values) {
        return ao.find(PulseRow.class, Query.select().where(where, values).limit(1)).length > 0;
    }
}
