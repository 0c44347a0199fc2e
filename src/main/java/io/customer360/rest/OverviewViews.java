package io.customer360.rest;

import io.customer360.csm.OverlookHealth;
import io.customer360.csm.Overview;
import io.customer360.health.Band;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.revenue.Totals;
import io.customer360.settings.Section;
import io.customer360.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Views of how all customers do, for the dashboard and for items on dashboards of Jira. */
public final class OverviewViews {
    private static final int WHOLE = 100;
    private static final String HEALTH = "health";
    private static final Map<String, String> ALL = Map.of();
    private static final Map<String, String> OWN = Map.of("csm", "@me");

    private final OverlookHealth overlook;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public OverviewViews(OverlookHealth overlook, CustomerUrls urls) {
        this.overlook = overlook;
        this.urls = urls;
    }

    /** What the dashboard shows; absent when there are too many customers to check. */
    record Answer(OverviewJson overview) {}

    /** All customers of somebody. */
    View dashboard(Actor actor) {
        return View.of(
                "c360.overview.parts",
                new Answer(overlook.of(actor).map(it -> json(it, ALL)).orElse(null)));
    }

    /** The bands of all customers of somebody, or of those they look after. */
    View boardHealth(Actor actor, boolean own) {
        return View.of(
                "c360.board.health",
                found(actor, own)
                        .map(it -> bands(it, whose(own)))
                        .orElseGet(
                                () ->
                                        new BoardHealthJson(
                                                true,
                                                0,
                                                list(whose(own), Map.of()),
                                                List.of(),
                                                null)));
    }

    /** Those at risk of all customers of somebody, or of those they look after. */
    View boardRisk(Actor actor, boolean own) {
        return View.of(
                "c360.board.risk",
                new BoardRiskJson(found(actor, own).map(it -> risk(it, whose(own))).orElse(null)));
    }

    private Optional<Overview> found(Actor actor, boolean own) {
        return own ? overlook.own(actor) : overlook.of(actor);
    }

    private static Map<String, String> whose(boolean own) {
        return own ? OWN : ALL;
    }

    private OverviewJson json(Overview overview, Map<String, String> whose) {
        return new OverviewJson(
                bands(overview, whose),
                risk(overview, whose),
                overview.signals().stream().map(this::signal).toList());
    }

    private BoardHealthJson bands(Overview overview, Map<String, String> whose) {
        int all = overview.customers();
        return new BoardHealthJson(
                false,
                all,
                list(whose, Map.of()),
                Stream.of(Band.values())
                        .map(
                                band ->
                                        new BoardHealthJson.Level(
                                                band,
                                                overview.bands().getOrDefault(band, 0),
                                                part(overview.bands().getOrDefault(band, 0), all),
                                                list(whose, Map.of(HEALTH, band.code()))))
                        .toList(),
                new BoardHealthJson.None(
                        overview.unlevelled(),
                        part(overview.unlevelled(), all),
                        list(whose, Map.of(HEALTH, "none"))));
    }

    private OverviewJson.Risk risk(Overview overview, Map<String, String> whose) {
        return new OverviewJson.Risk(
                overview.atRisk(),
                list(whose, Map.of("risk", "raised")),
                overview.arr().isPresent(),
                overview.arr().map(it -> it.sums().amounts()).orElse(null),
                DashboardViews.codes(overview.arr().orElse(Totals.NONE).tooLarge()),
                overview.inBase().map(DashboardViews::base).orElse(null),
                overview.worst().stream()
                        .map(
                                it ->
                                        new OverviewJson.Threatened(
                                                it.customer().id().value(),
                                                it.customer().name(),
                                                urls.section(it.customer().id(), Section.HEALTH),
                                                it.risk()))
                        .toList());
    }

    private OverviewJson.SignalLine signal(Overview.Raised raised) {
        return new OverviewJson.SignalLine(
                raised.customer().id().value(),
                raised.customer().name(),
                urls.section(raised.customer().id(), Section.HEALTH),
                OverviewJson.SignalLine.label(raised.kind()),
                list(ALL, Map.of("signal", raised.kind().code())),
                raised.severity(),
                raised.since());
    }

    private SafeUrl list(Map<String, String> whose, Map<String, String> what) {
        var parameters = new TreeMap<>(whose);
        parameters.putAll(what);
        return CustomerListLinks.of(urls, parameters);
    }

    private static int part(int count, int all) {
        return all == 0 ? 0 : WHOLE * count / all;
    }
}
