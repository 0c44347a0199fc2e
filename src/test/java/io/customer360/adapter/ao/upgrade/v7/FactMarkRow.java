package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A number that is remembered from run to run. */
@Table("FACT_MARK")
@Preload
public interface FactMarkRow extends Entity {
    @NotNull
    @Unique
    @StringLength(30)
    String getName();

    long getAt();
}
