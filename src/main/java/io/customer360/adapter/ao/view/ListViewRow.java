package io.customer360.adapter.ao.view;

import io.customer360.adapter.ao.Width;
import io.customer360.view.ViewDraft;
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
    String ID = "ID";
    String USER_KEY = "USER_KEY";
    String NAME = "NAME";
    String SHARED = "SHARED";
    String ADDRESS = "ADDRESS";
    String COLUMN_LIST = "COLUMN_LIST";
    String VERSION = "VERSION";

    @Indexed
    @NotNull
    @StringLength(Width.USER_KEY)
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @StringLength(Width.PER_CHARACTER * ViewDraft.MAX_NAME)
    String getName();

    void setName(String name);

    @Indexed
    boolean isShared();

    void setShared(boolean shared);

    @StringLength(StringLength.UNLIMITED)
    String getAddress();

    void setAddress(String address);

    @StringLength(StringLength.UNLIMITED)
    String getColumnList();

    void setColumnList(String columns);

    int getVersion();

    void setVersion(int version);
}
