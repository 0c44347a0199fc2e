package io.customer360.adapter.ao.scorecard;

import io.customer360.adapter.ao.Width;
import io.customer360.scorecard.Scorecard;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a customer has or had a scorecard. */
@Table("SCORECARD_USE")
@Preload
public interface UseRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String SCORECARD = "SCORECARD";
    String ASSIGNED_AT = "ASSIGNED_AT";
    String ASSIGNED_BY = "ASSIGNED_BY";
    String ENDED_AT = "ENDED_AT";
    String ENDED_BY = "ENDED_BY";
    String ENDED_VERSION = "ENDED_VERSION";

    /** The longest text of a slot: lower case may have a character more for each. */
    int SLOT_WIDTH = 2 * Scorecard.MAX_KIND + 20;

    /** Customer and kind while it is active, so that there is one of a kind; its own after. */
    @Unique
    @NotNull
    @StringLength(Width.PER_CHARACTER * SLOT_WIDTH)
    String getSlot();

    void setSlot(String slot);

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecard();

    long getAssignedAt();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getAssignedBy();

    void setAssignedBy(String key);

    Long getEndedAt();

    void setEndedAt(Long millis);

    @StringLength(Width.USER_KEY)
    String getEndedBy();

    void setEndedBy(String key);

    /** Which version of the definition it ended with. */
    Integer getEndedVersion();

    void setEndedVersion(Integer version);
}
