package io.customer360.adapter.ao.profile;

import io.customer360.adapter.ao.Width;
import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.customer.Domain;
import io.customer360.settings.Industries;
import io.customer360.shared.ExternalId;
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
    String TIER = "TIER";
    String REFERENCE = "REFERENCE";
    String OPT_OUT = "OPT_OUT";
    String PARENT_ID = "PARENT_ID";
    String EXT_KEY = "EXT_KEY";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String DOMAIN = "DOMAIN";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String VERSION = "VERSION";

    @Unique
    int getOrgId();

    @Indexed
    @StringLength(Width.USER_KEY)
    String getCsmKey();

    void setCsmKey(String key);

    @StringLength(Width.PER_CHARACTER * Industries.MAX_NAME)
    String getIndustry();

    void setIndustry(String industry);

    @StringLength(2)
    String getCountry();

    void setCountry(String code);

    @StringLength(64)
    String getZoneName();

    void setZoneName(String name);

    @Indexed
    Integer getStatusId();

    void setStatusId(Integer id);

    @Indexed
    Integer getTier();

    void setTier(Integer id);

    @StringLength(20)
    String getReference();

    void setReference(String code);

    Boolean getOptOut();

    void setOptOut(Boolean optOut);

    @Indexed
    Integer getParentId();

    void setParentId(Integer id);

    /** A digest of source and id, because an index of both would be too wide for databases. */
    @Indexed
    @StringLength(ExternalKey.LENGTH)
    String getExtKey();

    void setExtKey(String key);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    void setSource(String source);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    void setExtId(String id);

    @Indexed
    @StringLength(Domain.MAX)
    String getDomain();

    void setDomain(String name);

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
