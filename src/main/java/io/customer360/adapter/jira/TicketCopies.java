package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.customer.Person;
import io.customer360.ticket.NamedIcon;
import io.customer360.ticket.StatusKind;
import io.customer360.ticket.Ticket;
import io.customer360.ticket.TicketStatus;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies what Jira found at once, so that nothing of it is read later. A ticket that was deleted
 * between the search and the copy is left out.
 */
public final class TicketCopies {
    private static final Logger LOG = LoggerFactory.getLogger(TicketCopies.class);

    private final JiraPeople people;
    private final OrganizationsField organizations;
    private final SatisfactionField satisfaction;

    /** Wired by Spring. */
    public TicketCopies(
            JiraPeople people, OrganizationsField organizations, SatisfactionField satisfaction) {
        this.people = people;
        this.organizations = organizations;
        this.satisfaction = satisfaction;
    }

    List<Ticket> of(List<Issue> found) {
        var copying = new Copying(organizations.find(), satisfaction.find());
        return found.stream().flatMap(copying::attempt).toList();
    }

    static TicketStatus status(Status status) {
        return new TicketStatus(
                status.getId(),
                status.getNameTranslation(),
                StatusKind.of(status.getStatusCategory().getKey()));
    }

    /** One answer of Jira; the same few people occur in it again and again. */
    private final class Copying {
        private final Optional<CustomField> organizations;
        private final Optional<CustomField> satisfaction;
        private final Map<String, Person> known = new HashMap<>();

        Copying(Optional<CustomField> organizations, Optional<CustomField> satisfaction) {
            this.organizations = organizations;
            this.satisfaction = satisfaction;
        }

        Stream<Ticket> attempt(Issue issue) {
            try {
                return Stream.of(copy(issue));
            } catch (RuntimeException gone) {
                LOG.debug("A ticket is left out, it cannot be read any more", gone);
                return Stream.empty();
            }
        }

        private Ticket copy(Issue issue) {
            return new Ticket(
                    issue.getKey(),
                    icon(issue.getIssueType()),
                    issue.getSummary(),
                    status(issue.getStatus()),
                    Optional.ofNullable(issue.getPriority()).map(TicketCopies::icon),
                    person(issue.getReporter()),
                    person(issue.getAssignee()),
                    dates(issue),
                    satisfaction
                            .map(field -> SatisfactionField.stars(issue, field))
                            .orElseGet(OptionalInt::empty),
                    organizations.filter(field -> blank(issue, field)).isPresent());
        }

        private Optional<Person> person(ApplicationUser user) {
            return Optional.ofNullable(user)
                    .map(it -> known.computeIfAbsent(it.getKey(), key -> people.copy(it)));
        }
    }

    private static NamedIcon icon(IssueConstant constant) {
        var url = constant.getIconUrl();
        return new NamedIcon(constant.getNameTranslation(), url == null ? "" : url);
    }

    private static Ticket.Dates dates(Issue issue) {
        return new Ticket.Dates(
                issue.getCreated().toInstant(),
                issue.getUpdated().toInstant(),
                Optional.ofNullable(issue.getDueDate())
                        .map(due -> due.toLocalDateTime().toLocalDate()),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant));
    }

    private static boolean blank(Issue issue, CustomField field) {
        var value = issue.getCustomFieldValue(field);
        return value == null || value instanceof Collection<?> some && some.isEmpty();
    }
}
