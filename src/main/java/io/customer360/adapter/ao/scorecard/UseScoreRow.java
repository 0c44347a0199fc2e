package io.customer360.adapter.ao.scorecard;

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
    String ID = "ID";
    String SCORECARD_USE = "SCORECARD_USE";
    String ORG_ID = "ORG_ID";
    String VALID_DAYS = "VALID_DAYS";
    String SCORE = "SCORE";
    String PREVIOUS = "PREVIOUS";
    String SCORED_AT = "SCORED_AT";
    String TOUCHED_AT = "TOUCHED_AT";
    String VERSION = "VERSION";
    String ACTIVE = "ACTIVE";

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

    /** Whether the customer has the scorecard now. */
    boolean isActive();
}
