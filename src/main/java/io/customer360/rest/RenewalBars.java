package io.customer360.rest;

import io.customer360.csm.DueCustomer;
import io.customer360.csm.RenewalMeasure;
import io.customer360.csm.RenewalMonth;
import io.customer360.csm.RenewalsAhead;
import io.customer360.customer.ScoreState;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes bars of renewals, with the list behind each. */
final class RenewalBars {
    private static final int NAMED = 8;

    private final RenewalsAhead ahead;
    private final CustomerUrls urls;
    private final Optional<Currency> currency;

    RenewalBars(RenewalsAhead ahead, CustomerUrls urls) {
        this.ahead = ahead;
        this.urls = urls;
        this.currency = currency(ahead.bars());
    }

    RenewalsJson json() {
        return new RenewalsJson(
                ahead.measure().code(),
                ahead.revenue(),
                currency.map(Currency::getCurrencyCode).orElse(null),
                ahead.bars().stream().mapToInt(it -> it.month().customers().size()).sum(),
                ahead.more(),
                ahead.bars().stream().map(this::bar).toList());
    }

    /** The base currency, or the only one there is. */
    private static Optional<Currency> currency(List<RenewalsAhead.Bar> bars) {
        var base = bars.stream().flatMap(it -> it.inBase().stream()).findFirst();
        if (base.isPresent()) {
            return base.map(it -> it.base());
        }
        var found =
                bars.stream().flatMap(it -> it.arr().minor().keySet().stream()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private RenewalsJson.Bar bar(RenewalsAhead.Bar bar) {
        var month = bar.month();
        var all = month.customers();
        return new RenewalsJson.Bar(
                month.month(),
                month.from(),
                month.to(),
                all.size(),
                ahead.measure() == RenewalMeasure.COUNT
                        ? Integer.toString(all.size())
                        : amount(bar),
                ahead.revenue() ? SumJson.of(bar.arr(), bar.inBase()) : null,
                month.mix().entrySet().stream().map(RenewalBars::share).toList(),
                all.stream().limit(NAMED).map(this::due).toList(),
                Math.max(0, all.size() - NAMED),
                CustomerListLinks.of(urls, ahead.whose().parameters(days(month))));
    }

    private static Map<String, String> days(RenewalMonth month) {
        return Map.of("renewal.from", month.from().toString(), "renewal.to", month.to().toString());
    }

    /** Nothing where it takes several currencies to tell it, or a rate is missing. */
    private String amount(RenewalsAhead.Bar bar) {
        if (bar.arr().minor().isEmpty()) {
            return "0";
        }
        return bar.inBase()
                .map(it -> it.total())
                .orElseGet(
                        () ->
                                currency.flatMap(
                                        code ->
                                                bar.arr().sums().amounts().stream()
                                                        .filter(it -> it.currency().equals(code))
                                                        .findFirst()))
                .map(Money::text)
                .orElse(null);
    }

    private static RenewalsJson.Share share(Map.Entry<ScoreState, Integer> part) {
        return new RenewalsJson.Share(part.getKey().code(), label(part.getKey()), part.getValue());
    }

    private RenewalsJson.Due due(DueCustomer due) {
        var customer = due.customer();
        return new RenewalsJson.Due(
                customer.id().value(),
                customer.name(),
                urls.customer(customer.id()),
                due.day(),
                due.level().code(),
                label(due.level()));
    }

    private static Label label(ScoreState level) {
        return new Label(level.code(), level.textKey());
    }
}
