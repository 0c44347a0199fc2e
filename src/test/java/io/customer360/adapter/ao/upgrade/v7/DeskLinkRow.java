package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** That an organisation was linked to a service project at the last refresh. */
@Table("DESK_LINK")
@Preload
@Indexes(
        @Index(
                name = "link",
                methodNames = {"getOrgId", "getProjectId"},
                unique = true))
public interface DeskLinkRow extends Entity {
    int getOrgId();

    @Indexed
    long getProjectId();
}
