package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That something happened to a customer, or to all of them, since they were measured. */
@Table("DIRTY")
@Preload
public interface DirtyRow extends Entity {
    @Indexed
    int getOrgId();
}
