package io.customer360.adapter.ao.upgrade.v7;

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
    @Unique
    int getVersion();

    long getMadeAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
