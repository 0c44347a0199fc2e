package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One stage of a customer's life. */
@Table("STATUS")
@Preload
public interface StatusRow extends Entity {
    @NotNull
    @Unique
    @StringLength(180)
    String getName();

    @NotNull
    @StringLength(10)
    String getColour();

    int getPlace();

    @StringLength(450)
    String getDescription();

    Boolean getHasLeft();
}
