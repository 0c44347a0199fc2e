package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What lists need to know about one organisation; kept by the refresh and by edits. */
@Table("SNAPSHOT")
@Preload
public interface SnapshotRow extends Entity {
    @Unique
    int getOrgId();

    @NotNull
    @StringLength(450)
    String getName();

    @Indexed
    @StringLength(450)
    String getSortName();

    @Indexed
    @StringLength(450)
    String getCsmKey();

    Integer getStatusId();

    @StringLength(300)
    String getIndustry();

    @StringLength(2)
    String getCountry();

    Integer getTier();

    @StringLength(20)
    String getReference();

    Long getArrBase();

    Integer getRenewal();

    int getRun();
}
