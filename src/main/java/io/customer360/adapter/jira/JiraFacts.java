package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.ServedProjects;
import io.customer360.fact.Sight;
import io.customer360.fact.TicketRange;
import io.customer360.fact.TicketSource;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tickets by a few searches for hundreds of them: one for the tickets, one for those that missed a
 * service level, one for those that are escalated.
 */
public final class JiraFacts implements TicketSource {
    private final ServiceSearch search;
    private final ServedProjects served;
    private final LateTickets late;
    private final TicketSights sights;
    private final OrganizationsField organizations;
    private final TicketSettingsStore settings;
    private final UserManager users;
    private final Clock clock;

    /** Wired by Spring. */
    public JiraFacts(
            ServiceSearch search,
            ServedProjects served,
            LateTickets late,
            TicketSights sights,
            OrganizationsField organizations,
            TicketSettingsStore settings,
            UserManager users,
            Clock clock) {
        this.search = search;
        this.served = served;
        this.late = late;
        this.sights = sights;
        this.organizations = organizations;
        this.settings = settings;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Set<Long> projects() {
        return search.account()
                .map(account -> served.of(new UserKey(account.getKey())))
                .orElse(Set.of());
    }

    @Override
    public Sight read(Collection<Long> issues) {
        return sight(search.among(issues, " AND " + TicketRangeJql.projects(projects())));
    }

    @Override
    public Sight page(TicketRange range, int start, int most) {
        return sight(found(range, start, most));
    }

    @Override
    public List<Long> numbers(TicketRange range, int start, int most) {
        return found(range, start, most).stream().map(Issue::getId).toList();
    }

    @Override
    public long count() {
        return search.count(TicketRangeJql.projects(projects()));
    }

    @Override
    public Optional<Set<Long>> of(CustomerId customer, Collection<UserKey> members, int most) {
        return clause(customer, members)
                .map(clause -> TicketRangeJql.projects(projects()) + " AND " + clause)
                .filter(search::takes)
                .map(jql -> search.page(jql + " ORDER BY created DESC", 0, most))
                .map(found -> found.stream().map(Issue::getId).collect(Collectors.toSet()));
    }

    private Sight sight(List<Issue> issues) {
        var ids = issues.stream().map(Issue::getId).toList();
        return sights.of(issues, late.breached(ids), late.escalated(ids));
    }

    private List<Issue> found(TicketRange range, int start, int most) {
        var names = names(range.reporters());
        if (names.isEmpty() && !range.reporters().isEmpty()) {
            return List.of();
        }
        var condition = range.late() ? late.condition() : "";
        if (range.late() && condition.isEmpty()) {
            return List.of();
        }
        var jql = new TicketRangeJql(projects(), condition, clock.instant());
        return search.page(jql.of(range, names), start, most);
    }

    private Optional<String> clause(CustomerId customer, Collection<UserKey> members) {
        var names = names(members);
        var reported = Optional.of(reported(names)).filter(clause -> !names.isEmpty());
        if (!settings.current().mode().countsField()) {
            return reported;
        }
        return organizations
                .find()
                .map(field -> "cf[" + field.getIdAsLong() + "]")
                .map(field -> named(field, customer, reported));
    }

    private static String named(String field, CustomerId customer, Optional<String> reported) {
        var named = field + " = " + customer.value();
        return reported.map(by -> "(%s OR %s IS EMPTY AND %s)".formatted(named, field, by))
                .orElse(named);
    }

    /** The names of people as Jira takes them; one that it refuses is left out. */
    private List<String> names(Collection<UserKey> keys) {
        var names =
                keys.stream()
                        .map(key -> users.getUserByKey(key.value()))
                        .filter(Objects::nonNull)
                        .map(ApplicationUser::getUsername)
                        .map(JiraFacts::quoted)
                        .toList();
        return names.isEmpty() || search.takes(reported(names))
                ? names
                : names.stream().filter(name -> search.takes(reported(List.of(name)))).toList();
    }

    private static String reported(List<String> names) {
        return "reporter in (" + String.join(", ", names) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
