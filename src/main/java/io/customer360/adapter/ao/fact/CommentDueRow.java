package io.customer360.adapter.ao.fact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A ticket whose comments are still to be read. */
@Table("COMMENT_DUE")
@Preload
public interface CommentDueRow extends Entity {
    String ID = "ID";
    String ISSUE_ID = "ISSUE_ID";
    String UPDATED_AT = "UPDATED_AT";
    String NOT_BEFORE = "NOT_BEFORE";

    @Unique
    long getIssueId();

    @Indexed
    long getUpdatedAt();

    /** When they are tried again; 0 when they never failed. */
    long getNotBefore();

    void setNotBefore(long millis);
}
