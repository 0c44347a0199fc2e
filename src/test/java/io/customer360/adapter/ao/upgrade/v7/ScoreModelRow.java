package io.customer360.adapter.ao.upgrade.v7;

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
    @Unique
    long getSlot();

    @NotNull
    @StringLength(20)
    String getKind();

    int getVersion();

    long getMadeAt();

    @NotNull
    @StringLength(450)
    String getMadeBy();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
