package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One exchange rate: the worth of one unit in hundred-millionths of the base currency's unit. */
@Table("RATE")
@Preload
@Indexes(
        @Index(
                name = "dated",
                methodNames = {"getBase", "getCurrency", "getFromDay"},
                unique = true))
public interface RateRow extends Entity {
    @NotNull
    @StringLength(3)
    String getBase();

    @NotNull
    @StringLength(3)
    String getCurrency();

    @NotNull
    @StringLength(10)
    String getFromDay();

    long getRateSteps();
}
