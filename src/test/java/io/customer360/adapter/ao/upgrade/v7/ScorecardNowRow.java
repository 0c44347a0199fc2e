package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the active scorecards of a customer come to together; no row when none has a score. */
@Table("SCORECARD_NOW")
@Preload
public interface ScorecardNowRow extends Entity {
    @Unique
    int getOrgId();

    Double getScore();

    long getScoredAt();

    int getValidDays();
}
