package io.customer360.rest;

import static java.time.temporal.ChronoUnit.DAYS;

import io.customer360.csm.Portfolio;
import io.customer360.csm.ShowPortfolio;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.status.Status;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Views of all customers at a glance that the API and the page share. */
public final class DashboardViews {
    private static final int WHOLE = 100;

    private final ShowPortfolio portfolios;
    private final AttentionViews attention;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public DashboardViews(ShowPortfolio portfolios, AttentionViews attention, CustomerUrls urls) {
        this.portfolios = portfolios;
        this.attention = attention;
        this.urls = urls;
    }

    /** The dashboard, alone. */
    public View dashboard(Actor actor) {
        return show("c360.dashboard.figures", actor);
    }

    /** The dashboard, with its frame. */
    public View page(Actor actor) {
        return show("c360.dashboard.page", actor);
    }

    private View show(String template, Actor actor) {
        return View.of(
                template,
                new Answer(portfolios.of(actor).map(this::json).orElse(null), attention.on()));
    }

    /** The dashboard; absent when there are too many customers to check for somebody. */
    record Answer(DashboardJson portfolio, boolean attention) {}

    private DashboardJson json(Portfolio portfolio) {
        return new DashboardJson(
                portfolio.customers(),
                urls.customers(),
                portfolio.statuses().stream()
                        .map(share -> share(share, portfolio.customers()))
                        .toList(),
                portfolio.withoutStatus(),
                portfolio.arr().isPresent(),
                portfolio.arr().map(it -> it.sums().amounts()).orElse(null),
                codes(portfolio.arr().orElse(Totals.NONE).tooLarge()),
                portfolio.inBase().map(DashboardViews::base).orElse(null),
                ShowPortfolio.DAYS,
                portfolio.renewals().stream().map(it -> due(it, portfolio.today())).toList(),
                portfolio.renewalCount(),
                portfolio.changes().stream().map(this::news).toList());
    }

    private DashboardJson.Share share(Portfolio.Share share, int customers) {
        return new DashboardJson.Share(
                StatusJson.of(share.status()),
                share.count(),
                customers == 0 ? 0 : WHOLE * share.count() / customers,
                list(share.status()));
    }

    private SafeUrl list(Status status) {
        return new SafeUrl(urls.customers() + "?status=" + status.id());
    }

    static DashboardJson.Base base(Converted converted) {
        return new DashboardJson.Base(
                converted.total().orElse(null),
                converted.base().getCurrencyCode(),
                codes(converted.missing()));
    }

    static List<String> codes(List<Currency> currencies) {
        return currencies.stream().map(Currency::getCurrencyCode).toList();
    }

    private DashboardJson.Due due(UpcomingRenewal renewal, LocalDate today) {
        var customer = renewal.customer();
        return new DashboardJson.Due(
                customer.id().value(),
                customer.name(),
                urls.customer(customer.id()),
                renewal.day(),
                DAYS.between(today, renewal.day()));
    }

    private DashboardJson.News news(Portfolio.News news) {
        var change = news.change();
        var word = news.word();
        return new DashboardJson.News(
                news.customer().id().value(),
                news.customer().name(),
                urls.customer(news.customer().id()),
                change.subject().isEmpty() ? null : change.subject(),
                word.translated() ? new Label(change.field(), word.name()) : null,
                word.translated() ? null : word.name(),
                news.by(),
                change.at());
    }
}
