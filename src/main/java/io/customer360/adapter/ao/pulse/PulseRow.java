package io.customer360.adapter.ao.pulse;

import io.customer360.adapter.ao.Width;
import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.shared.ExternalId;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One pulse: the month as a number like 202611, the factors as their ids between commas, with one
 * before the first and after the last. The slot lets one pulse of an author count per customer and
 * month.
 */
@Table("PULSE")
@Preload
public interface PulseRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String SLOT = "SLOT";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String EXT_KEY = "EXT_KEY";
    String MONTH_NO = "MONTH_NO";
    String LEVEL_ID = "LEVEL_ID";
    String CATEGORY_ID = "CATEGORY_ID";
    String FACTORS = "FACTORS";
    String SUMMARY = "SUMMARY";
    String COUNTS = "COUNTS";
    String AUTHOR = "AUTHOR";
    String SAID_AT = "SAID_AT";
    String EDITED_AT = "EDITED_AT";
    String EDITED_BY = "EDITED_BY";
    String VERSION = "VERSION";

    @Indexed
    int getOrgId();

    @NotNull
    @Unique
    @StringLength(PulseSlot.LENGTH)
    String getSlot();

    void setSlot(String slot);

    @NotNull
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    @NotNull
    @Indexed
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    /** The digest of both: an index of two columns would be made anew at every start. */
    @NotNull
    @Unique
    @StringLength(ExternalKey.LENGTH)
    String getExtKey();

    @Indexed
    int getMonthNo();

    @Indexed
    int getLevelId();

    void setLevelId(int id);

    @Indexed
    Integer getCategoryId();

    void setCategoryId(Integer id);

    @StringLength(StringLength.UNLIMITED)
    String getFactors();

    void setFactors(String ids);

    @StringLength(StringLength.UNLIMITED)
    String getSummary();

    void setSummary(String text);

    boolean isCounts();

    void setCounts(boolean counts);

    @NotNull
    @Indexed
    @StringLength(Width.USER_KEY)
    String getAuthor();

    void setAuthor(String key);

    long getSaidAt();

    Long getEditedAt();

    void setEditedAt(Long millis);

    @StringLength(Width.USER_KEY)
    String getEditedBy();

    void setEditedBy(String key);

    int getVersion();

    void setVersion(int version);
}
