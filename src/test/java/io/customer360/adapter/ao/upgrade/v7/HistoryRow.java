package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How one customer stood at the end of a day, so that every change can be told later. */
@Table("HISTORY")
@Preload
public interface HistoryRow extends Entity {
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    int getDayNo();

    int getRun();

    int getBaseline();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getInputs();

    Double getScore();

    Integer getProvisional();

    Integer getBand();

    Integer getRisk();

    Integer getRiskPoints();

    Integer getHealthModel();

    Integer getChurnModel();

    @StringLength(100)
    String getZoneName();
}
