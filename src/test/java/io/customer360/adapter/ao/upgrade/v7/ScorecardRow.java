package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One scorecard as others read it; what it is made of is in the row of its version. */
@Table("SCORECARD")
@Preload
public interface ScorecardRow extends Entity {
    @NotNull
    @StringLength(300)
    String getName();

    @NotNull
    @StringLength(180)
    String getKind();

    @NotNull
    @StringLength(360)
    String getKindKey();

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    boolean isRetired();

    int getValidDays();

    int getVersion();
}
