package io.customer360.adapter.ao.upgrade.v2;

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
    String ORG_ID = "ORG_ID";
    String CSM_KEY = "CSM_KEY";
    String INDUSTRY = "INDUSTRY";
    String COUNTRY = "COUNTRY";
    String ZONE_NAME = "ZONE_NAME";
    String STATUS_ID = "STATUS_ID";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String VERSION = "VERSION";

    @Unique
    int getOrgId();

    @Indexed
    @StringLength(450)
    String getCsmKey();

    void setCsmKey(String key);

    @StringLength(300)
    String getIndustry();

    void setIndustry(String industry);

    @StringLength(2)
    String getCountry();

    void setCountry(String code);

    @StringLength(64)
    String getZoneName();

    void setZoneName(String name);

    Integer getStatusId();

    void setStatusId(Integer id);

    long getCreated();

    @NotNull
    @StringLength(450)
    String getCreatedBy();

    long getUpdated();

    void setUpdated(long millis);

    @NotNull
    @StringLength(450)
    String getUpdatedBy();

    void setUpdatedBy(String key);

    int getVersion();

    void setVersion(int version);
}
