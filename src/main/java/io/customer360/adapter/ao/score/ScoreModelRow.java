package io.customer360.adapter.ao.score;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of what scores, signals or values of customers are made by. */
@Table("SCORE_MODEL")
@Preload
public interface ScoreModelRow extends Entity {
    String SLOT = "SLOT";
    String KIND = "KIND";
    String VERSION = "VERSION";
    String MADE_AT = "MADE_AT";
    String MADE_BY = "MADE_BY";
    String CONTENT = "CONTENT";

    /** The longest code of a kind. */
    int KIND_LENGTH = 20;

    /** Kind and version: an index of two columns would be made anew at every start. */
    @Unique
    long getSlot();

    @NotNull
    @StringLength(KIND_LENGTH)
    String getKind();

    int getVersion();

    long getMadeAt();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getMadeBy();

    /** Used when a person is erased. */
    void setMadeBy(String by);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
