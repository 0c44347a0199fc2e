package io.customer360.revenue;

import io.customer360.shared.MoneySums;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells sums in the base currency, where an admin has chosen one. */
public final class ConvertSums {

    private final BaseCurrencyStore bases;
    private final Rates rates;

    /** Converts by what these stores hold. */
    public ConvertSums(BaseCurrencyStore bases, Rates rates) {
        this.bases = bases;
        this.rates = rates;
    }

    /** The conversion in force, to be used for many sums; nothing when no base is chosen. */
    public Optional<Conversion> conversion() {
        return bases.current().currency().map(base -> new Conversion(base, rates.to(base)));
    }

    /** The total of these sums on a day; nothing when no base is chosen. */
    public Optional<Converted> inBase(MoneySums sums, LocalDate day) {
        return conversion().map(conversion -> conversion.of(sums, day));
    }

    /** The total of these totals on a day; not to be told while one of them is too large. */
    public Optional<Converted> inBase(Totals totals, LocalDate day) {
        return totals.tooLarge().isEmpty()
                ? inBase(totals.sums(), day)
                : bases.current()
                        .currency()
                        .map(base -> new Converted(base, Optional.empty(), List.of()));
    }
}
