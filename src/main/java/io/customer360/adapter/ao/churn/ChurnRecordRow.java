package io.customer360.adapter.ao.churn;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That one organisation has left: days as ISO text, amounts with their currencies as text. */
@Table("CHURN_RECORD")
@Preload
public interface ChurnRecordRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String ORG_ID = "ORG_ID";
    String CHURN_DAY = "CHURN_DAY";
    String REASON = "REASON";
    String NOTE = "NOTE";
    String LOST = "LOST";
    String SCORE = "SCORE";
    String PROVISIONAL = "PROVISIONAL";
    String HEALTH_DAY = "HEALTH_DAY";
    String HEALTH_MODEL = "HEALTH_MODEL";
    String RISK = "RISK";
    String INPUTS = "INPUTS";
    String ENDED_AT = "ENDED_AT";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String VERSION = "VERSION";

    /** The organisation as long as it has not come back, and less than zero from then on. */
    @Unique
    long getSlot();

    void setSlot(long slot);

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(10)
    String getChurnDay();

    void setChurnDay(String day);

    @NotNull
    @StringLength(20)
    String getReason();

    void setReason(String code);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String text);

    @StringLength(StringLength.UNLIMITED)
    String getLost();

    void setLost(String sums);

    Double getScore();

    Boolean getProvisional();

    @StringLength(10)
    String getHealthDay();

    Integer getHealthModel();

    Integer getRisk();

    @StringLength(StringLength.UNLIMITED)
    String getInputs();

    Long getEndedAt();

    void setEndedAt(Long millis);

    long getCreated();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getCreatedBy();

    void setCreatedBy(String key);

    long getUpdated();

    void setUpdated(long millis);

    @NotNull
    @StringLength(Width.USER_KEY)
    String getUpdatedBy();

    void setUpdatedBy(String key);

    int getVersion();

    void setVersion(int version);
}
