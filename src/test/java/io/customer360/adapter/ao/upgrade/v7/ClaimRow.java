package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * That a record has an external id. A table of its own, because most records have none, and not
 * every database lets several rows of a unique column be empty.
 */
@Table("EXTERNAL_CLAIM")
@Preload
public interface ClaimRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getDigest();

    @NotNull
    @StringLength(20)
    String getEntity();

    @Indexed
    int getRecordId();

    @Indexed
    Integer getOrgId();
}
