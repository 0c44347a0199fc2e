package io.customer360.adapter.ao.upgrade.v7;

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
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecardUse();

    int getItem();

    Double getScore();

    Long getScoredAt();

    @StringLength(450)
    String getScoredBy();

    Double getPrevious();

    Long getPreviousAt();

    @StringLength(450)
    String getPreviousBy();

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    Long getRemarkAt();

    @StringLength(450)
    String getRemarkBy();

    @StringLength(450)
    String getWeeks();
}
