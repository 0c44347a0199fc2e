package io.customer360.adapter.ao.standing;

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
    String ORG_ID = "ORG_ID";
    String RUN = "RUN";
    String MEASURED_AT = "MEASURED_AT";
    String DAY_NO = "DAY_NO";
    String BASELINE = "BASELINE";
    String INPUTS = "INPUTS";

    @Unique
    int getOrgId();

    int getRun();

    long getMeasuredAt();

    /** The day as a number, so that days can be compared. */
    @Indexed
    int getDayNo();

    void setDayNo(int epochDay);

    int getBaseline();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getInputs();
}
