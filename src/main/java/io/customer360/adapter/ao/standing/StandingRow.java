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
    String SCORE = "SCORE";
    String PROVISIONAL = "PROVISIONAL";
    String BAND = "BAND";
    String RISK = "RISK";
    String RISK_POINTS = "RISK_POINTS";
    String SLOPE = "SLOPE";
    String HEALTH_MODEL = "HEALTH_MODEL";
    String CHURN_MODEL = "CHURN_MODEL";
    String ZONE_NAME = "ZONE_NAME";
    String SIGNALS = "SIGNALS";
    String RECENT = "RECENT";
    String FROZEN = "FROZEN";

    /** The longest name of a zone. */
    int ZONE_LENGTH = 100;

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

    @Indexed
    Double getScore();

    /** 1 for a score that counts nowhere. */
    Integer getProvisional();

    @Indexed
    Integer getBand();

    @Indexed
    Integer getRisk();

    Integer getRiskPoints();

    Double getSlope();

    /** Nothing in a row of a version that made no scores; the rest is nothing then, too. */
    Integer getHealthModel();

    Integer getChurnModel();

    @StringLength(ZONE_LENGTH)
    String getZoneName();

    @StringLength(StringLength.UNLIMITED)
    String getSignals();

    @StringLength(StringLength.UNLIMITED)
    String getRecent();

    /** 1 for a customer who has left. */
    Integer getFrozen();
}
