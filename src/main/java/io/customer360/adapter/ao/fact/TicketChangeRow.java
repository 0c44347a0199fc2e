package io.customer360.adapter.ao.fact;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * That something happened to a ticket, with the comment that was made; or, without a ticket, that
 * its author joined or left a customer.
 */
@Table("TICKET_CHANGE")
@Preload
public interface TicketChangeRow extends Entity {
    String ID = "ID";
    String ISSUE_ID = "ISSUE_ID";
    String AT = "AT";
    String COMMENT_ID = "COMMENT_ID";
    String COMMENT_AT = "COMMENT_AT";
    String AUTHOR_KEY = "AUTHOR_KEY";
    String HEARD = "HEARD";

    /** In place of a ticket. */
    long NO_TICKET = 0;

    @Indexed
    long getIssueId();

    long getAt();

    Long getCommentId();

    void setCommentId(Long comment);

    Long getCommentAt();

    void setCommentAt(Long millis);

    @Indexed
    @StringLength(Width.USER_KEY)
    String getAuthorKey();

    void setAuthorKey(String key);

    /** Whether it was heard of; otherwise there may be comments that nobody heard of. */
    boolean isHeard();

    void setHeard(boolean heard);
}
