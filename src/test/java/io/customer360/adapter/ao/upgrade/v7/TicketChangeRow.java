package io.customer360.adapter.ao.upgrade.v7;

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
    @Indexed
    long getIssueId();

    long getAt();

    Long getCommentId();

    Long getCommentAt();

    @Indexed
    @StringLength(450)
    String getAuthorKey();

    boolean isHeard();
}
