package io.customer360.adapter.ao.scorecard;

import io.customer360.adapter.ao.Width;
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
    String SLOT = "SLOT";
    String SCORECARD = "SCORECARD";
    String VERSION = "VERSION";
    String CONTENT = "CONTENT";
    String MADE_AT = "MADE_AT";
    String MADE_BY = "MADE_BY";

    /** The scorecard above the version; one key for both, and one index. */
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
    @StringLength(Width.USER_KEY)
    String getMadeBy();

    /** Used when a person is erased. */
    void setMadeBy(String by);
}
