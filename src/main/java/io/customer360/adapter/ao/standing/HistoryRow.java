package io.customer360.adapter.ao.standing;

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
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String DAY_NO = "DAY_NO";
    String RUN = "RUN";
    String BASELINE = "BASELINE";
    String INPUTS = "INPUTS";
    String SCORE = "SCORE";
    String PROVISIONAL = "PROVISIONAL";
    String BAND = "BAND";
    String RISK = "RISK";
    String RISK_POINTS = "RISK_POINTS";
    String HEALTH_MODEL = "HEALTH_MODEL";
    String CHURN_MODEL = "CHURN_MODEL";
    String ZONE_NAME = "ZONE_NAME";

    /** Customer and day: an index of two columns would be made anew at every start. */
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

    /** 1 for a score that counts nowhere. */
    Integer getProvisional();

    Integer getBand();

    Integer getRisk();

    Integer getRiskPoints();

    /** Nothing in a row of a version that made no scores; the rest is nothing then, too. */
    Integer getHealthModel();

    Integer getChurnModel();

    @StringLength(StandingRow.ZONE_LENGTH)
    String getZoneName();
}
