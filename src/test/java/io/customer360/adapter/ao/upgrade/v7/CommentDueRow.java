package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A ticket whose comments are still to be read. */
@Table("COMMENT_DUE")
@Preload
public interface CommentDueRow extends Entity {
    @Unique
    long getIssueId();

    @Indexed
    long getUpdatedAt();

    long getNotBefore();
}
