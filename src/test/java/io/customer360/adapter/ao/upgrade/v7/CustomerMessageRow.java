package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a member of a customer wrote a public comment. */
@Table("CUSTOMER_MESSAGE")
@Preload
public interface CustomerMessageRow extends Entity {
    @Unique
    @NotNull
    @StringLength(40)
    String getSlot();

    long getCommentId();

    @Indexed
    long getIssueId();

    @Indexed
    int getOrgId();

    Long getAuthorId();

    long getAt();
}
