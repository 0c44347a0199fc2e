package io.customer360.revenue;

import io.customer360.shared.Actor;
import io.customer360.shared.Currencies;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the base currency and keeps the rates to it, by managers of the app. */
public final class ChangeCurrencies {

    private final BaseCurrencyStore bases;
    private final Rates rates;
    private final RevenueSoon revenue;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes what these stores hold. */
    public ChangeCurrencies(
            BaseCurrencyStore bases,
            Rates rates,
            RevenueSoon revenue,
            UnitOfWork work,
            Clock clock) {
        this.bases = bases;
        this.rates = rates;
        this.revenue = revenue;
        this.work = work;
        this.clock = clock;
    }

    /** Reads the fields {@code version} and {@code base} (blank for none) and saves them. */
    public BaseCurrency base(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<Currency> base = fields.optional("base", Currencies::of);
        fields.check();
        return work.inOne(
                () -> {
                    BaseCurrency current = current(version);
                    if (current.currency().equals(base)) {
                        return current;
                    }
                    BaseCurrency next = new BaseCurrency(base, version + 1);
                    FieldChange change = new FieldChange("base", current.text(), next.text());
                    bases.save(next, version, revision(actor, change));
                    return next;
                });
    }

    /**
     * Reads the fields {@code version} of the base currency, {@code currency}, {@code from} and
     * {@code rate}; a rate for a day that has one takes its place.
     */
    public ExchangeRate rate(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<Currency> currency = fields.required("currency", Currencies::of);
        Optional<LocalDate> from = fields.required("from", Parse::day);
        Optional<Rate> rate = fields.required("rate", Rate::of);
        fields.check();
        return work.inOne(
                () ->
                        put(
                                new ExchangeRate.Quote(
                                        base(version, currency.orElseThrow()),
                                        currency.orElseThrow(),
                                        from.orElseThrow(),
                                        rate.orElseThrow()),
                                actor));
    }

    /** Takes a rate away. */
    public void remove(RateId id, Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    ExchangeRate rate = rates.find(id).orElseThrow(NotFound::new);
                    remove(rate, actor);
                    return rate;
                });
    }

    private ExchangeRate put(ExchangeRate.Quote quote, Actor actor) {
        List<ExchangeRate> known = rates.to(quote.base());
        Optional<ExchangeRate> held =
                known.stream().filter(one -> sameDay(one.quote(), quote)).findFirst();
        if (held.filter(one -> one.quote().equals(quote)).isPresent()) {
            return held.get();
        }
        held.ifPresent(old -> remove(old, actor));
        if (held.isEmpty() && known.size() >= Rates.MAX) {
            throw Rejected.value("c360.currencies.too-many.error", Rates.MAX);
        }
        return rates.add(quote, revision(actor, new FieldChange("rate", "", text(quote))));
    }

    private void remove(ExchangeRate rate, Actor actor) {
        rates.remove(rate, revision(actor, new FieldChange("rate", text(rate.quote()), "")));
    }

    private static boolean sameDay(ExchangeRate.Quote one, ExchangeRate.Quote other) {
        return one.currency().equals(other.currency()) && one.from().equals(other.from());
    }

    private Currency base(int version, Currency currency) {
        Currency base =
                current(version)
                        .currency()
                        .orElseThrow(
                                () -> Rejected.at("currency", "c360.currencies.no-base.error"));
        if (base.equals(currency)) {
            throw Rejected.at("currency", "c360.currencies.is-base.error");
        }
        return base;
    }

    private BaseCurrency current(int version) {
        BaseCurrency current = bases.current();
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    /** What lists sort by is in the base currency; called inside every change of it. */
    private Revision revision(Actor actor, FieldChange change) {
        work.afterCommit(revenue::askRevenue);
        return new Revision(actor.key(), clock.instant(), List.of(change));
    }

    private static String text(ExchangeRate.Quote quote) {
        return "%s 1 %s = %s %s"
                .formatted(
                        quote.from(),
                        quote.currency().getCurrencyCode(),
                        quote.rate().text(),
                        quote.base().getCurrencyCode());
    }
}
