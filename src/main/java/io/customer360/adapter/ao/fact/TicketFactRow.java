package io.customer360.adapter.ao.fact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a ticket belongs to a customer, and its numbers. */
@Table("TICKET_FACT")
@Preload
public interface TicketFactRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String ISSUE_ID = "ISSUE_ID";
    String ORG_ID = "ORG_ID";
    String REPORTER_ID = "REPORTER_ID";
    String CREATED_AT = "CREATED_AT";
    String UPDATED_AT = "UPDATED_AT";
    String RESOLVED_AT = "RESOLVED_AT";
    String CATEGORY = "CATEGORY";
    String PRIORITY_RANK = "PRIORITY_RANK";
    String BREACHED = "BREACHED";
    String BREACHED_AT = "BREACHED_AT";
    String ESCALATED = "ESCALATED";
    String STARS = "STARS";
    String STARS_AT = "STARS_AT";
    String SPENT = "SPENT";
    String RUN = "RUN";

    /** Ticket and customer: an index of two columns would be made anew at every start. */
    @Unique
    @NotNull
    @StringLength(40)
    String getSlot();

    @Indexed
    long getIssueId();

    @Indexed
    int getOrgId();

    Long getReporterId();

    @Indexed
    long getCreatedAt();

    long getUpdatedAt();

    Long getResolvedAt();

    int getCategory();

    int getPriorityRank();

    int getBreached();

    Long getBreachedAt();

    int getEscalated();

    Integer getStars();

    Long getStarsAt();

    /** Seconds of logged work; nothing in a row of a version that did not count them. */
    Long getSpent();

    int getRun();
}
