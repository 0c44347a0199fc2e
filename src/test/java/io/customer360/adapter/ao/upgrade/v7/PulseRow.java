package io.customer360.adapter.ao.upgrade.v7;

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
    @Indexed
    int getOrgId();

    @NotNull
    @Unique
    @StringLength(64)
    String getSlot();

    @NotNull
    @StringLength(120)
    String getSource();

    @NotNull
    @Indexed
    @StringLength(360)
    String getExtId();

    @NotNull
    @Unique
    @StringLength(64)
    String getExtKey();

    @Indexed
    int getMonthNo();

    @Indexed
    int getLevelId();

    @Indexed
    Integer getCategoryId();

    @StringLength(StringLength.UNLIMITED)
    String getFactors();

    @StringLength(StringLength.UNLIMITED)
    String getSummary();

    boolean isCounts();

    @NotNull
    @Indexed
    @StringLength(450)
    String getAuthor();

    long getSaidAt();

    Long getEditedAt();

    @StringLength(450)
    String getEditedBy();

    int getVersion();
}
