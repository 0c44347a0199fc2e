package io.customer360.adapter.ao.upgrade.v7;

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

    int getRun();
}
