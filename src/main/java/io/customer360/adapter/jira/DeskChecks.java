package io.customer360.adapter.jira;

import io.customer360.access.AccessSettingsStore;
import io.customer360.customer.People;
import io.customer360.customer.ServiceManagement;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource;
import io.customer360.membership.Refresh;
import io.customer360.membership.Refreshes;
import io.customer360.membership.Unreadable;
import io.customer360.run.CheckSource;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import io.customer360.settings.TicketSearches;
import io.customer360.settings.TicketSettingsStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what the app reads from Jira Service Management, and in whose name. */
public final class DeskChecks implements CheckSource {

    /** The copies of organisations are read every hour. */
    private static final Duration OLDEST_COPIES = Duration.ofHours(3);

    private final ServiceManagement jsm;
    private final OrganisationSource source;
    private final AccessSettingsStore access;
    private final People people;
    private final FieldsInUse fields;
    private final TicketSettingsStore tickets;
    private final TicketSearches searches;
    private final ServiceSearch service;
    private final Refreshes refreshes;

    /** Wired by Spring. */
    public DeskChecks(
            ServiceManagement jsm,
            OrganisationSource source,
            AccessSettingsStore access,
            People people,
            FieldsInUse fields,
            TicketSettingsStore tickets,
            TicketSearches searches,
            ServiceSearch service,
            Refreshes refreshes) {
        this.jsm = jsm;
        this.source = source;
        this.access = access;
        this.people = people;
        this.fields = fields;
        this.tickets = tickets;
        this.searches = searches;
        this.service = service;
        this.refreshes = refreshes;
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(
                HealthPoint.SERVICE_MANAGEMENT,
                HealthPoint.ACCOUNT,
                HealthPoint.ORGANIZATIONS_FIELD,
                HealthPoint.SATISFACTION_FIELD,
                HealthPoint.SLA_FIELDS,
                HealthPoint.ESCALATION,
                HealthPoint.REFRESHED);
    }

    @Override
    public List<HealthCheck> look(Instant now) {
        var checks = new ArrayList<HealthCheck>();
        checks.add(
                HealthCheck.of(HealthPoint.SERVICE_MANAGEMENT, jsm.present(), HealthState.PROBLEM));
        checks.add(account());
        checks.add(
                HealthCheck.of(
                        HealthPoint.ORGANIZATIONS_FIELD,
                        fields.organizations().isPresent(),
                        HealthState.PROBLEM));
        checks.add(
                HealthCheck.of(
                        HealthPoint.SATISFACTION_FIELD,
                        fields.satisfaction().isPresent(),
                        HealthState.WARNING));
        int slas = fields.slas().size();
        checks.add(
                HealthCheck.of(HealthPoint.SLA_FIELDS, slas > 0, HealthState.WARNING)
                        .counting(slas));
        checks.add(
                HealthCheck.of(
                        HealthPoint.ESCALATION,
                        searchable(tickets.current().escalation()),
                        HealthState.PROBLEM));
        checks.add(refreshed(now));
        return checks;
    }

    /** Jobs search as the service account; without one, at least whoever asks can tell. */
    private boolean searchable(String jql) {
        return service.account().isPresent()
                ? service.takes("(" + jql + ")")
                : searches.understands(jql);
    }

    private HealthCheck account() {
        var obstacle = obstacle();
        var check = HealthCheck.of(HealthPoint.ACCOUNT, obstacle.isEmpty(), HealthState.PROBLEM);
        var named =
                access.current().serviceAccount().map(people::name).map(check::named).orElse(check);
        return obstacle.map(Obstacle::textKey).map(named::advised).orElse(named);
    }

    private Optional<Obstacle> obstacle() {
        try {
            source.requireReadable();
            return Optional.empty();
        } catch (Unreadable blocked) {
            return Optional.of(blocked.obstacle());
        }
    }

    private HealthCheck refreshed(Instant now) {
        var last = refreshes.latestUseful().flatMap(Refresh::finished);
        boolean fresh = last.filter(at -> at.plus(OLDEST_COPIES).isAfter(now)).isPresent();
        return HealthCheck.of(HealthPoint.REFRESHED, fresh, HealthState.WARNING).at(last);
    }
}
