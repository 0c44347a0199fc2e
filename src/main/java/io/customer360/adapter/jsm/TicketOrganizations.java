package io.customer360.adapter.jsm;

import com.atlassian.jira.issue.Issue;
import io.customer360.adapter.jira.OrganizationsField;
import io.customer360.membership.Memberships;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.ticket.TicketCustomers;
import java.util.List;
import java.util.Optional;

/**
 * The organisations that a ticket names in its Organizations field, or whose member reported it, in
 * the mode that searches of tickets use too.
 */
public final class TicketOrganizations implements TicketCustomers<Issue> {
    private final Jsm jsm;
    private final OrganizationsField field;
    private final TicketSettingsStore settings;
    private final Memberships memberships;

    /** Wired by Spring. */
    public TicketOrganizations(
            Jsm jsm,
            OrganizationsField field,
            TicketSettingsStore settings,
            Memberships memberships) {
        this.jsm = jsm;
        this.field = field;
        this.settings = settings;
        this.memberships = memberships;
    }

    @Override
    public List<CustomerId> of(Issue issue) {
        var mode = settings.current().mode();
        var named = mode == MembershipMode.MEMBERS ? List.<CustomerId>of() : named(issue);
        return named.isEmpty() && mode.countsReporters() ? ofReporter(issue) : named;
    }

    @Override
    public List<CustomerId> named(Issue issue) {
        return jsm.directory()
                .flatMap(
                        directory ->
                                field.find()
                                        .map(issue::getCustomFieldValue)
                                        .map(directory::inFieldValue))
                .orElse(List.of());
    }

    private List<CustomerId> ofReporter(Issue issue) {
        return Optional.ofNullable(issue.getReporter())
                .map(reporter -> memberships.of(new UserKey(reporter.getKey())))
                .orElse(List.of());
    }
}
