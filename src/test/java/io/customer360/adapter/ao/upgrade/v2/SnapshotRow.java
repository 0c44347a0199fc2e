package io.customer360.adapter.ao.upgrade.v2;

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
    String RUN = "RUN";

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

    void setCsmKey(String key);

    Integer getStatusId();

    void setStatusId(Integer id);

    @StringLength(300)
    String getIndustry();

    void setIndustry(String industry);

    @StringLength(2)
    String getCountry();

    void setCountry(String code);

    int getRun();
}
