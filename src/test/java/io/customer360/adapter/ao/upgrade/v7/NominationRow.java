package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last nomination of one organisation. */
@Table("NOMINATION")
@Preload
public interface NominationRow extends Entity {
    @Unique
    int getOrgId();

    @Indexed
    Long getIssueId();

    long getNominated();

    @NotNull
    @StringLength(450)
    String getNominatedBy();
}
