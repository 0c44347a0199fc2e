package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One link of one organisation. */
@Table("CUSTOMER_LINK")
@Preload
public interface LinkRow extends Entity {
    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(300)
    String getName();

    @StringLength(StringLength.UNLIMITED)
    String getAddress();

    @StringLength(120)
    String getSource();

    @StringLength(360)
    String getExtId();

    int getVersion();
}
