package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What a scorecard of a customer comes to. Who writes about the scorecard replaces this row, so
 * that of two at once the database lets one wait.
 */
@Table("SCORECARD_SCORE")
@Preload
public interface UseScoreRow extends Entity {
    @Unique
    int getScorecardUse();

    @Indexed
    int getOrgId();

    int getValidDays();

    Double getScore();

    Double getPrevious();

    long getScoredAt();

    long getTouchedAt();

    int getVersion();

    boolean isActive();
}
