package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the app knows about one organisation; absent until its first edit. */
@Table("PROFILE")
@Preload
public interface ProfileRow extends Entity {
    @Unique
    int getOrgId();

    @Indexed
    @StringLength(450)
    String getCsmKey();

    @StringLength(300)
    String getIndustry();

    @StringLength(2)
    String getCountry();

    @StringLength(64)
    String getZoneName();

    @Indexed
    Integer getStatusId();

    @Indexed
    Integer getTier();

    @StringLength(20)
    String getReference();

    Boolean getOptOut();

    @Indexed
    Integer getParentId();

    @Indexed
    @StringLength(64)
    String getExtKey();

    @StringLength(120)
    String getSource();

    @StringLength(360)
    String getExtId();

    @Indexed
    @StringLength(253)
    String getDomain();

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
