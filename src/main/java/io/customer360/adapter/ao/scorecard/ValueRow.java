package io.customer360.adapter.ao.scorecard;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The score of a measure of a customer's scorecard, and what somebody has to say about it. */
@Table("SCORECARD_VALUE")
@Preload
public interface ValueRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String SCORECARD_USE = "SCORECARD_USE";
    String ITEM = "ITEM";
    String SCORE = "SCORE";
    String SCORED_AT = "SCORED_AT";
    String SCORED_BY = "SCORED_BY";
    String PREVIOUS = "PREVIOUS";
    String PREVIOUS_AT = "PREVIOUS_AT";
    String PREVIOUS_BY = "PREVIOUS_BY";
    String REMARK = "REMARK";
    String REMARK_AT = "REMARK_AT";
    String REMARK_BY = "REMARK_BY";
    String WEEKS = "WEEKS";

    /** The customer's scorecard above the item. */
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecardUse();

    int getItem();

    Double getScore();

    Long getScoredAt();

    @StringLength(Width.USER_KEY)
    String getScoredBy();

    void setScoredBy(String key);

    Double getPrevious();

    Long getPreviousAt();

    @StringLength(Width.USER_KEY)
    String getPreviousBy();

    void setPreviousBy(String key);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    Long getRemarkAt();

    @StringLength(Width.USER_KEY)
    String getRemarkBy();

    void setRemarkBy(String key);

    /** As {@code Weeks} writes them. */
    @StringLength(450)
    String getWeeks();
}
