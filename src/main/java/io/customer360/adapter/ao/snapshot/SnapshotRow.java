package io.customer360.adapter.ao.snapshot;

import io.customer360.adapter.ao.Width;
import io.customer360.customer.SortName;
import io.customer360.settings.Industries;
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
    String ORG_ID = "ORG_ID";
    String NAME = "NAME";
    String SORT_NAME = "SORT_NAME";
    String CSM_KEY = "CSM_KEY";
    String STATUS_ID = "STATUS_ID";
    String INDUSTRY = "INDUSTRY";
    String COUNTRY = "COUNTRY";
    String TIER = "TIER";
    String REFERENCE = "REFERENCE";
    String ARR_BASE = "ARR_BASE";
    String RENEWAL = "RENEWAL";
    String RUN = "RUN";

    @Unique
    int getOrgId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * SortName.MAX)
    String getName();

    @Indexed
    @StringLength(Width.PER_CHARACTER * SortName.MAX)
    String getSortName();

    @Indexed
    @StringLength(Width.USER_KEY)
    String getCsmKey();

    void setCsmKey(String key);

    Integer getStatusId();

    void setStatusId(Integer id);

    @StringLength(Width.PER_CHARACTER * Industries.MAX_NAME)
    String getIndustry();

    void setIndustry(String industry);

    @StringLength(2)
    String getCountry();

    void setCountry(String code);

    Integer getTier();

    void setTier(Integer id);

    @StringLength(20)
    String getReference();

    void setReference(String code);

    /** Hundredths, so that amounts can be compared. */
    Long getArrBase();

    void setArrBase(Long hundredths);

    /** The day as a number, so that days can be compared. */
    Integer getRenewal();

    void setRenewal(Integer epochDay);

    int getRun();
}
