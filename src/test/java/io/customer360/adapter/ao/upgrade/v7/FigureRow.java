package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one customer earns us now in one currency: money as minor units, days as ISO text. */
@Table("REVENUE")
@Preload
@Indexes(
        @Index(
                name = "current",
                methodNames = {"getOrgId", "getCurrency"},
                unique = true))
public interface FigureRow extends Entity {
    int getOrgId();

    @NotNull
    @StringLength(3)
    String getCurrency();

    long getArrMinor();

    int getSubscriptions();

    long getSeats();

    @Indexed
    @StringLength(10)
    String getRenewal();
}
