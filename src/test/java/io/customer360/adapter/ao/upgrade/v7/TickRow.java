package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whether an objective of a customer's scorecard is reached. */
@Table("SCORECARD_TICK")
@Preload
public interface TickRow extends Entity {
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecardUse();

    int getItem();

    boolean isTicked();

    long getTickedAt();

    @StringLength(450)
    String getTickedBy();

    Integer getFound();
}
