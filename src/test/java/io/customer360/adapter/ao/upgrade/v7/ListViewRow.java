package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One saved view of the list of customers, as the address and the columns that it stands for. */
@Table("LIST_VIEW")
@Preload
public interface ListViewRow extends Entity {
    @Indexed
    @NotNull
    @StringLength(450)
    String getUserKey();

    @NotNull
    @StringLength(180)
    String getName();

    @Indexed
    boolean isShared();

    @StringLength(StringLength.UNLIMITED)
    String getAddress();

    @StringLength(StringLength.UNLIMITED)
    String getColumnList();

    int getVersion();
}
