package io.customer360.web.panel;

import com.atlassian.jira.issue.Issue;
import io.customer360.access.Access;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.Organisation;
import io.customer360.customer.ServiceManagement;
import io.customer360.customer.ShowCustomer;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.rest.OpinionJson;
import io.customer360.rest.OpinionViews;
import io.customer360.rest.PersonJson;
import io.customer360.rest.RenewalJson;
import io.customer360.rest.StatusJson;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.score.ShowCltv;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.subscription.RevenueSummary;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.Subscriptions;
import io.customer360.ticket.TicketCustomers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the panel of a ticket from a constant number of statements, however many customers it has,
 * and without any search for tickets.
 */
public final class TicketPanel {
    private final ServiceManagement jsm;
    private final TicketCustomers<Issue> ticketCustomers;
    private final TicketSettingsStore settings;
    private final Access access;
    private final ShowCustomer customers;
    private final Subscriptions subscriptions;
    private final Today today;
    private final CustomerUrls urls;
    private final RecordsBeside records;
    private final Standings standings;
    private final ShowCltv cltv;
    private final OpinionViews opinions;

    /** Wired by Spring. */
    public TicketPanel(
            ServiceManagement jsm,
            TicketCustomers<Issue> ticketCustomers,
            TicketSettingsStore settings,
            Access access,
            ShowCustomer customers,
            Subscriptions subscriptions,
            Today today,
            CustomerUrls urls,
            RecordsBeside records,
            Standings standings,
            ShowCltv cltv,
            OpinionViews opinions) {
        this.jsm = jsm;
        this.ticketCustomers = ticketCustomers;
        this.settings = settings;
        this.access = access;
        this.customers = customers;
        this.subscriptions = subscriptions;
        this.today = today;
        this.urls = urls;
        this.records = records;
        this.standings = standings;
        this.cltv = cltv;
        this.opinions = opinions;
    }

    PanelJson of(Issue issue, Actor actor) {
        if (!jsm.present()) {
            return new PanelJson(List.of(), "jsm");
        }
        var shown = access.visible(actor, ticketCustomers.of(issue));
        return shown.isEmpty() ? new PanelJson(List.of(), none()) : of(issue, shown, actor);
    }

    /** What helps depends on what makes a ticket a customer's. */
    private String none() {
        return settings.current().mode().countsField() ? "none" : "reporter";
    }

    private PanelJson of(Issue issue, List<Organisation> shown, Actor actor) {
        var ids = shown.stream().map(Organisation::id).toList();
        var held = subscriptions.of(ids);
        var recorded = records.of(ids);
        var scored = standings.of(ids);
        var thought = opinions.of(ids);
        return new PanelJson(
                customers.on(shown).stream()
                        .map(
                                it ->
                                        entry(
                                                it,
                                                held,
                                                recorded,
                                                scored,
                                                thought,
                                                actor,
                                                issue.getKey()))
                        .toList(),
                "");
    }

    private PanelJson.Entry entry(
            CustomerRecord customer,
            Map<CustomerId, List<Subscription>> held,
            RecordsBeside.Read recorded,
            Map<CustomerId, Standing.Kept> scored,
            Map<CustomerId, OpinionJson> thought,
            Actor actor,
            String ticket) {
        var id = customer.organisation().id();
        var day = today.in(customer.profile().zone());
        var summary = RevenueSummary.of(held.get(id), day);
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        return new PanelJson.Entry(
                id.value(),
                customer.organisation().name(),
                urls.customer(id),
                customer.status().map(StatusJson::of).orElse(null),
                customer.csm().map(PersonJson::of).orElse(null),
                revenue ? summary.arr().amounts() : null,
                revenue ? summary.mrr().amounts() : null,
                revenue,
                Optional.ofNullable(scored.get(id))
                        .flatMap(it -> it.standing().judgement())
                        .map(PanelScore::of)
                        .orElse(null),
                cltv.of(customer.profile(), held.get(id), actor).map(PanelCltv::of).orElse(null),
                thought.get(id),
                summary.nextRenewal().map(RenewalJson::of).orElse(null),
                urls.openTicketsBeside(id, ticket),
                records.show(recorded, customer, actor));
    }
}
