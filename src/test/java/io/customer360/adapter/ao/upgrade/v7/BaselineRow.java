package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of what customers are measured against. */
@Table("BASELINE")
@Preload
public interface BaselineRow extends Entity {
    @Unique
    int getVersion();

    long getMadeAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
