package io.customer360.adapter.ao.scorecard;

import io.customer360.adapter.ao.Width;
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
    String ID = "ID";
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String SCORECARD_USE = "SCORECARD_USE";
    String ITEM = "ITEM";
    String TICKED = "TICKED";
    String TICKED_AT = "TICKED_AT";
    String TICKED_BY = "TICKED_BY";
    String FOUND = "FOUND";

    /** The customer's scorecard above the item. */
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecardUse();

    int getItem();

    boolean isTicked();

    long getTickedAt();

    @StringLength(Width.USER_KEY)
    String getTickedBy();

    void setTickedBy(String key);

    Integer getFound();
}
