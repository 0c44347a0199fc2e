package io.customer360.adapter.ao.link;

import io.customer360.adapter.ao.Width;
import io.customer360.link.CustomerLink;
import io.customer360.shared.ExternalId;
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
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String NAME = "NAME";
    String ADDRESS = "ADDRESS";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String VERSION = "VERSION";

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * CustomerLink.MAX_NAME)
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getAddress();

    void setAddress(String address);

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    int getVersion();

    void setVersion(int version);
}
