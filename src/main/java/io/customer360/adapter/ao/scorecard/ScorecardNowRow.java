package io.customer360.adapter.ao.scorecard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the active scorecards of a customer come to together; no row when none has a score. */
@Table("SCORECARD_NOW")
@Preload
public interface ScorecardNowRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String SCORE = "SCORE";
    String SCORED_AT = "SCORED_AT";
    String VALID_DAYS = "VALID_DAYS";

    @Unique
    int getOrgId();

    /** The mean of those that have one, from 0 to 100. */
    Double getScore();

    /** When one of them was last touched. */
    long getScoredAt();

    /** For how many days that counts: the fewest that one of them says. */
    int getValidDays();
}
