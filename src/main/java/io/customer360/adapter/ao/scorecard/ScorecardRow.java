package io.customer360.adapter.ao.scorecard;

import io.customer360.adapter.ao.Width;
import io.customer360.scorecard.Scorecard;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One scorecard as others read it; what it is made of is in the row of its version. */
@Table("SCORECARD")
@Preload
public interface ScorecardRow extends Entity {
    String ID = "ID";
    String NAME = "NAME";
    String KIND = "KIND";
    String KIND_KEY = "KIND_KEY";
    String DESCRIPTION = "DESCRIPTION";
    String RETIRED = "RETIRED";
    String VALID_DAYS = "VALID_DAYS";
    String VERSION = "VERSION";

    @NotNull
    @StringLength(Width.PER_CHARACTER * Scorecard.MAX_NAME)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(Width.PER_CHARACTER * Scorecard.MAX_KIND)
    String getKind();

    void setKind(String kind);

    /** Folding may lengthen a text. */
    @NotNull
    @StringLength(2 * Width.PER_CHARACTER * Scorecard.MAX_KIND)
    String getKindKey();

    void setKindKey(String key);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    boolean isRetired();

    void setRetired(boolean retired);

    int getValidDays();

    void setValidDays(int days);

    int getVersion();

    void setVersion(int version);
}
