package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A signal that a customer has now, so that customers can be found by it. */
@Table("SIGNAL")
@Preload
public interface SignalRow extends Entity {
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @Indexed
    @NotNull
    @StringLength(40)
    String getKind();

    int getSeverity();

    @Indexed
    int getSinceDay();

    int getRun();
}
