package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When the condition of an objective was last checked, and since when it cannot be. */
@Table("SCORECARD_CHECK")
@Preload
public interface ConditionCheckRow extends Entity {
    @Unique
    long getSlot();

    Long getCheckedAt();

    @StringLength(40)
    String getProblem();

    Long getSince();
}
