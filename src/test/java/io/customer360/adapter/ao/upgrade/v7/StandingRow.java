package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How one customer stands: what was measured last, and by which run. */
@Table("STANDING")
@Preload
public interface StandingRow extends Entity {
    @Unique
    int getOrgId();

    int getRun();

    long getMeasuredAt();

    @Indexed
    int getDayNo();

    int getBaseline();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getInputs();

    @Indexed
    Double getScore();

    Integer getProvisional();

    @Indexed
    Integer getBand();

    @Indexed
    Integer getRisk();

    Integer getRiskPoints();

    Double getSlope();

    Integer getHealthModel();

    Integer getChurnModel();

    @StringLength(100)
    String getZoneName();

    @StringLength(StringLength.UNLIMITED)
    String getSignals();

    @StringLength(StringLength.UNLIMITED)
    String getRecent();

    Integer getFrozen();
}
