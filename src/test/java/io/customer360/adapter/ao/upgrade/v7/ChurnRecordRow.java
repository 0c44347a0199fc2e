package io.customer360.adapter.ao.upgrade.v7;

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
    @Unique
    long getSlot();

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(10)
    String getChurnDay();

    @NotNull
    @StringLength(20)
    String getReason();

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @StringLength(StringLength.UNLIMITED)
    String getLost();

    Double getScore();

    Boolean getProvisional();

    @StringLength(10)
    String getHealthDay();

    Integer getHealthModel();

    Integer getRisk();

    @StringLength(StringLength.UNLIMITED)
    String getInputs();

    Long getEndedAt();

    long getCreated();

    @NotNull
    @StringLength(450)
    String getCreatedBy();

    long getUpdated();

    @NotNull
    @StringLength(450)
    String getUpdatedBy();

    int getVersion();
}
