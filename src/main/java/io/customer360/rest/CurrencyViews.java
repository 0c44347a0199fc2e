package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.revenue.ExchangeRate;
import io.customer360.revenue.Rates;
import io.customer360.shared.Today;
import java.util.List;
import java.util.Optional;

/** Views of currencies that the API and the admin page share. */
public final class CurrencyViews implements SettingsPages, NewerRecords {
    private final BaseCurrencyStore bases;
    private final Rates rates;
    private final Today today;

    /** Wired by Spring. */
    public CurrencyViews(BaseCurrencyStore bases, Rates rates, Today today) {
        this.bases = bases;
        this.rates = rates;
        this.today = today;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage(
                        "currencies", 60, "c360.settings.currencies.title", this::currencies));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof BaseCurrency base) {
            return Optional.of(record(base));
        }
        return current instanceof ExchangeRate
                ? Optional.of(record(bases.current()))
                : Optional.empty();
    }

    /** The base currency and its rates. */
    public View currencies() {
        return View.of("c360.currencies.settings", record(bases.current()));
    }

    private CurrenciesJson record(BaseCurrency base) {
        return CurrenciesJson.of(
                base, base.currency().map(rates::to).orElse(List.of()), today.in(Optional.empty()));
    }
}
