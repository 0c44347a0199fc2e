package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.fact.Progress;
import io.customer360.fact.SeenTicket;
import io.customer360.fact.Sight;
import io.customer360.shared.UserKey;
import io.customer360.ticket.TicketCustomers;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the numbers of issues; one that cannot be copied is said to be broken, and why. */
public final class TicketSights {
    private static final Logger LOG = LoggerFactory.getLogger(TicketSights.class);

    /** The place of a priority that Jira does not know. */
    private static final int LAST = 0;

    private final TicketCustomers<Issue> customers;
    private final SatisfactionField satisfaction;

    /** Wired by Spring. */
    public TicketSights(TicketCustomers<Issue> customers, SatisfactionField satisfaction) {
        this.customers = customers;
        this.satisfaction = satisfaction;
    }

    Sight of(List<Issue> issues, LateTickets.Breaches breached, Set<Long> escalated) {
        var field = satisfaction.find();
        List<SeenTicket> tickets = new ArrayList<>();
        Map<Long, String> broken = new HashMap<>();
        for (Issue issue : issues) {
            try {
                tickets.add(copy(issue, field, breached, escalated));
            } catch (RuntimeException unreadable) {
                LOG.debug("A ticket cannot be read", unreadable);
                broken.put(issue.getId(), unreadable.toString());
            }
        }
        return new Sight(tickets, broken);
    }

    private SeenTicket copy(
            Issue issue,
            Optional<CustomField> rating,
            LateTickets.Breaches breached,
            Set<Long> escalated) {
        return new SeenTicket(
                issue.getId(),
                Optional.ofNullable(issue.getReporter()).flatMap(TicketSights::reporter),
                customers.named(issue),
                new SeenTicket.Moments(
                        instant(issue.getCreated()),
                        instant(issue.getUpdated()),
                        Optional.ofNullable(issue.getResolutionDate()).map(TicketSights::instant)),
                Progress.ofCategory(issue.getStatus().getStatusCategory().getKey()),
                Optional.ofNullable(issue.getPriority()).map(TicketSights::rank).orElse(LAST),
                breached.of(issue.getId()),
                escalated.contains(issue.getId()),
                rating.map(field -> SatisfactionField.stars(issue, field))
                        .orElseGet(OptionalInt::empty),
                Optional.ofNullable(issue.getTimeSpent()).orElse(0L));
    }

    /** Somebody who was deleted has no number any more. */
    private static Optional<SeenTicket.Reporter> reporter(ApplicationUser user) {
        return Optional.ofNullable(user.getId())
                .map(number -> new SeenTicket.Reporter(new UserKey(user.getKey()), number));
    }

    private static int rank(Priority priority) {
        return Optional.ofNullable(priority.getSequence()).map(Long::intValue).orElse(LAST);
    }

    private static Instant instant(Timestamp moment) {
        return Instant.ofEpochMilli(moment.getTime());
    }
}
