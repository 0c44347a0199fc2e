package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a scorecard was in one of its versions. */
@Table("SCORECARD_VERSION")
@Preload
public interface ScorecardVersionRow extends Entity {
    @Unique
    long getSlot();

    @Indexed
    int getScorecard();

    int getVersion();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    long getMadeAt();

    @NotNull
    @StringLength(450)
    String getMadeBy();
}
