package io.customer360.adapter.ao.scorecard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When the condition of an objective was last checked, and since when it cannot be. */
@Table("SCORECARD_CHECK")
@Preload
public interface ConditionCheckRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String CHECKED_AT = "CHECKED_AT";
    String PROBLEM = "PROBLEM";
    String SINCE = "SINCE";

    /** The scorecard above the item. */
    @Unique
    long getSlot();

    Long getCheckedAt();

    /** Why it cannot be, as a code. */
    @StringLength(40)
    String getProblem();

    Long getSince();
}
