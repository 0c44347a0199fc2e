package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** That a customer has a tag; the pair is there once. */
@Table("TAG_LINK")
@Preload
@Indexes(
        @Index(
                name = "org_tag",
                methodNames = {"getOrgId", "getTagId"},
                unique = true))
public interface TagLinkRow extends Entity {
    int getOrgId();

    @Indexed
    int getTagId();
}
