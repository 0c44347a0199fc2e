package io.customer360.adapter.ao.upgrade.v7;

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
    @Unique
    @NotNull
    @StringLength(420)
    String getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    int getScorecard();

    long getAssignedAt();

    @NotNull
    @StringLength(450)
    String getAssignedBy();

    Long getEndedAt();

    @StringLength(450)
    String getEndedBy();

    Integer getEndedVersion();
}
