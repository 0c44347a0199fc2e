package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one customer earned us in one month and currency; the month as in 2026-11. */
@Table("METRIC")
@Preload
@Indexes(
        @Index(
                name = "monthly",
                methodNames = {"getOrgId", "getInMonth", "getCurrency"},
                unique = true))
public interface MetricRow extends Entity {
    int getOrgId();

    @NotNull
    @StringLength(7)
    String getInMonth();

    @NotNull
    @StringLength(3)
    String getCurrency();

    long getArrMinor();

    int getSubscriptions();

    long getSeats();

    boolean isDerived();
}
