package io.customer360.adapter.ao.standing;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That something happened to a customer, or to all of them, since they were measured. */
@Table("DIRTY")
@Preload
public interface DirtyRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";

    /** Zero for every customer. */
    @Indexed
    int getOrgId();
}
