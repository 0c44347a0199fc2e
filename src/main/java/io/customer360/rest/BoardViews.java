package io.customer360.rest;

import static java.time.temporal.ChronoUnit.DAYS;

import io.customer360.csm.ShowRenewals;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Views of renewals for items on dashboards of Jira. */
public final class BoardViews {
    private static final int WHOLE = 100;

    private final ShowRenewals renewals;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public BoardViews(ShowRenewals renewals, CustomerUrls urls) {
        this.renewals = renewals;
        this.urls = urls;
    }

    /** The renewals of all customers of somebody, or of those they look after. */
    View renewals(Actor actor, boolean own, int months) {
        return View.of(
                "c360.board.renewals",
                renewals.of(actor, own, months)
                        .map(it -> json(it, own, months))
                        .orElseGet(
                                () ->
                                        new BoardRenewalsJson(
                                                true,
                                                months,
                                                0,
                                                list(own, Map.of()),
                                                List.of(),
                                                List.of())));
    }

    private BoardRenewalsJson json(ShowRenewals.Ahead ahead, boolean own, int months) {
        int most = ahead.months().stream().mapToInt(ShowRenewals.Month::count).max().orElse(0);
        return new BoardRenewalsJson(
                false,
                months,
                ahead.months().stream().mapToInt(ShowRenewals.Month::count).sum(),
                between(own, ahead.from(), ahead.to()),
                ahead.months().stream()
                        .map(
                                it ->
                                        new BoardRenewalsJson.Month(
                                                it.month(),
                                                it.count(),
                                                most == 0 ? 0 : WHOLE * it.count() / most,
                                                between(own, it.from(), it.to())))
                        .toList(),
                ahead.next().stream().map(it -> due(it, ahead.from())).toList());
    }

    private BoardRenewalsJson.Due due(UpcomingRenewal renewal, LocalDate today) {
        var customer = renewal.customer();
        return new BoardRenewalsJson.Due(
                customer.id().value(),
                customer.name(),
                urls.customer(customer.id()),
                renewal.day(),
                DAYS.between(today, renewal.day()));
    }

    private SafeUrl between(boolean own, LocalDate from, LocalDate to) {
        return list(own, Map.of("renewal.from", from.toString(), "renewal.to", to.toString()));
    }

    private SafeUrl list(boolean own, Map<String, String> what) {
        var parameters = new TreeMap<>(what);
        if (own) {
            parameters.put("csm", "@me");
        }
        return CustomerListLinks.of(urls, parameters);
    }
}
