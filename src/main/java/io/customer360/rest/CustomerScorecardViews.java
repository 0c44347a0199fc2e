package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.customer.People;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.ShowScorecards;
import io.customer360.scorecard.UseSheet;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.ticket.CustomerTickets;
import io.customer360.ticket.Tickets;
import java.util.List;
import java.util.Optional;

/** Views of scorecards that the API and the page share. Who asks has been checked before. */
public final class CustomerScorecardViews implements WidgetSources, NewerRecords {

    private static final String MEASURES = "measures";

    private final Access access;
    private final ShowScorecards shown;
    private final Tickets tickets;
    private final CustomerUrls urls;
    private final People people;

    /** Wired by Spring. */
    public CustomerScorecardViews(
            Access access,
            ShowScorecards shown,
            Tickets tickets,
            CustomerUrls urls,
            People people) {
        this.access = access;
        this.shown = shown;
        this.tickets = tickets;
        this.urls = urls;
        this.people = people;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "scorecards",
                        "/scorecards",
                        (customer, actor) -> of(customer, null, actor)),
                new WidgetSource(
                        "health-measures",
                        "/scorecards?at=measures",
                        (customer, actor) -> of(customer, MEASURES, actor)));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof ScorecardUse use) {
            var actor = access.requireVisible(use.customer());
            return Optional.of(json(use.customer(), actor));
        }
        return Optional.empty();
    }

    /** The scorecards of a customer, all of them or only what is measured. */
    View of(CustomerId customer, String at, Actor actor) {
        return View.of(
                MEASURES.equals(at) ? "c360.scorecards.measures" : "c360.scorecards.widget",
                json(customer, actor));
    }

    /** The form to choose one. */
    View form(CustomerId customer) {
        return View.of("c360.scorecards.form", ScorecardChoicesJson.of(shown.on(customer)));
    }

    /** The form of a measure. */
    View form(CustomerId customer, ScorecardUseId id, ItemId item) {
        UseSheet sheet =
                shown.on(customer).active().stream()
                        .filter(it -> it.use().id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        HealthMeasure measure =
                sheet.scorecard()
                        .content()
                        .find(item)
                        .filter(HealthMeasure.class::isInstance)
                        .map(HealthMeasure.class::cast)
                        .orElseThrow(NotFound::new);
        return View.of("c360.scorecards.give", MeasureFormJson.of(customer, sheet, measure));
    }

    private CustomerScorecardsJson json(CustomerId customer, Actor actor) {
        var found = shown.on(customer);
        return new CustomerScorecardsShown(found, tickets(found, actor), urls, people, actor)
                .json();
    }

    /** Which tickets are the customer's is found out only where a search needs it. */
    private Optional<CustomerTickets> tickets(ShowScorecards.Shown found, Actor actor) {
        boolean automatic =
                found.active().stream()
                        .map(UseSheet::scorecard)
                        .map(Scorecard::content)
                        .flatMap(it -> it.objectives().stream())
                        .anyMatch(it -> !it.manual());
        return automatic ? tickets.of(found.customer(), actor) : Optional.empty();
    }
}
