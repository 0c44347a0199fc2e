package io.customer360.adapter.ao.churn;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who left and who stayed, as it was counted once. */
@Table("LOSSES")
@Preload
public interface LossesRow extends Entity {
    String ID = "ID";
    String VERSION = "VERSION";
    String MADE_AT = "MADE_AT";
    String CONTENT = "CONTENT";

    @Unique
    int getVersion();

    long getMadeAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
