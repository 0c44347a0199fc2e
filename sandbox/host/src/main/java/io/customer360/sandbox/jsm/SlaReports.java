package io.customer360.sandbox.jsm;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.sla.info.SlaInformation;
import com.atlassian.servicedesk.api.sla.info.SlaInformationQuery;
import com.atlassian.servicedesk.api.sla.info.SlaInformationService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.ServiceCalls;
import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.jira.SlaMetric;
import io.customer360.sandbox.jira.Slas;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** JSM's SLA information: one request at a time, for whoever may see it; each call is counted. */
final class SlaReports implements SlaInformationService {

    private final Slas slas;
    private final Grants grants;
    private final DeskPeople people;
    private final ServiceCalls calls;
    private final Clock clock;

    SlaReports(Slas slas, Grants grants, DeskPeople people, ServiceCalls calls, Clock clock) {
        this.slas = slas;
        this.grants = grants;
        this.people = people;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public SlaInformationQuery.Builder newInfoQueryBuilder() {
        return new SlaQuery.Collected();
    }

    @Override
    public PagedResponse<SlaInformation> getInfo(ApplicationUser user, SlaInformationQuery query) {
        calls.count(ServiceCalls.Kind.SLA);
        if (query.issue() == null) {
            throw Refusals.incomplete("issue");
        }
        if (!query.overrideSecurity()) {
            people.signedIn(user);
            if (!grants.on(query.issue(), Grants.BROWSE, user)) {
                throw Refusals.forbidden();
            }
        }
        List<SlaCycle> cycles = slas.of(query.issue());
        List<SlaInformation> found =
                Stream.of(SlaMetric.values())
                        .filter(metric -> wanted(query, metric))
                        .<SlaInformation>map(metric -> report(metric, cycles))
                        .toList();
        return Page.of(
                query.pagedRequest(),
                (start, most) -> found.stream().skip(start).limit(most).toList());
    }

    private static boolean wanted(SlaInformationQuery query, SlaMetric metric) {
        return query.id().map(id -> id == SlaReport.id(metric)).orElse(true)
                && query.customField()
                        .map(field -> field.getName().equals(metric.words()))
                        .orElse(true);
    }

    private SlaReport report(SlaMetric metric, List<SlaCycle> cycles) {
        return new SlaReport(
                metric,
                cycles.stream().filter(cycle -> cycle.metric() == metric).toList(),
                clock.instant());
    }
}
