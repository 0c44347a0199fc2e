package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import io.customer360.fact.SeenTicket.Breach;
import io.customer360.settings.TicketSettingsStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which tickets ever missed a service level, and which are escalated: two searches for hundreds of
 * tickets, because Jira Service Management tells of service levels ticket by ticket only. Where
 * Jira refuses a search for service levels, nobody knows; where it refuses the one for escalated
 * tickets, which the administrator is told, none is.
 */
public final class LateTickets {
    private static final Logger LOG = LoggerFactory.getLogger(LateTickets.class);

    private final ServiceSearch search;
    private final SlaFields fields;
    private final TicketSettingsStore settings;

    /** The search that was refused last; it is told once. */
    private volatile String refused = "";

    /** Wired by Spring. */
    public LateTickets(ServiceSearch search, SlaFields fields, TicketSettingsStore settings) {
        this.search = search;
        this.fields = fields;
        this.settings = settings;
    }

    /**
     * Which tickets ever missed a service level.
     *
     * @param complete whether Jira could be asked for every service level there is
     */
    record Breaches(Set<Long> ever, boolean complete) {

        Breach of(long issue) {
            if (ever.contains(issue)) {
                return Breach.EVER;
            }
            return complete ? Breach.NEVER : Breach.UNKNOWN;
        }
    }

    /** Those of these tickets that ever missed a service level. */
    Breaches breached(Collection<Long> ids) {
        var all = conditions();
        var asked = taken(all);
        return new Breaches(
                joined(asked).map(condition -> among(ids, condition)).orElse(Set.of()),
                !all.isEmpty() && asked.size() == all.size());
    }

    /** Those of these tickets that are escalated. */
    Set<Long> escalated(Collection<Long> ids) {
        return escalated().map(condition -> among(ids, condition)).orElse(Set.of());
    }

    /** What a ticket that is either fulfils; blank when nothing can be searched for. */
    String condition() {
        return Stream.of(joined(taken(conditions())), escalated())
                .flatMap(Optional::stream)
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" OR "));
    }

    private Set<Long> among(Collection<Long> ids, String condition) {
        return search.among(ids, " AND (" + condition + ")").stream()
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    private List<String> conditions() {
        return fields.ids().stream().map(id -> "cf[" + id + "] = everBreached()").toList();
    }

    private List<String> taken(List<String> conditions) {
        return conditions.stream().filter(search::takes).toList();
    }

    private static Optional<String> joined(List<String> conditions) {
        return Optional.of(String.join(" OR ", conditions)).filter(it -> !it.isEmpty());
    }

    private Optional<String> escalated() {
        var jql = settings.current().escalation();
        if (search.takes("(" + jql + ")")) {
            refused = "";
            return Optional.of(jql);
        }
        if (!refused.equals(jql)) {
            refused = jql;
            LOG.warn("Jira refuses the search for escalated tickets to the service account");
        }
        return Optional.empty();
    }
}
