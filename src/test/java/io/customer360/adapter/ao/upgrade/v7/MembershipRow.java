package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That a user was a member of an organisation at the last refresh. */
@Table("MEMBERSHIP")
@Preload
@Indexes(
        @Index(
                name = "member",
                methodNames = {"getOrgId", "getUserKey"},
                unique = true))
public interface MembershipRow extends Entity {
    int getOrgId();

    @NotNull
    @Indexed
    @StringLength(450)
    String getUserKey();
}
