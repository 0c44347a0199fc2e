package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One file that is brought in. */
@Table("DATA_IMPORT")
@Preload
public interface ImportRow extends Entity {
    @Indexed
    @NotNull
    @StringLength(450)
    String getOwner();

    @NotNull
    @StringLength(30)
    String getKind();

    @NotNull
    @StringLength(360)
    String getFileName();

    @NotNull
    @StringLength(20)
    String getEncoding();

    @NotNull
    @StringLength(20)
    String getSeparator();

    @StringLength(StringLength.UNLIMITED)
    String getHeadings();

    int getRecords();

    @Indexed
    long getCreated();

    boolean isComplete();

    @StringLength(StringLength.UNLIMITED)
    String getMeanings();

    @StringLength(StringLength.UNLIMITED)
    String getFixed();

    @StringLength(20)
    String getDayOrder();

    @StringLength(120)
    String getSource();

    boolean isCreating();

    Integer getCheckBatch();

    @StringLength(StringLength.UNLIMITED)
    String getRuns();
}
