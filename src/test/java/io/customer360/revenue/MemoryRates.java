package io.customer360.revenue;

import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Exchange rates in memory, with every revision. */
public final class MemoryRates implements Rates {

    private final List<ExchangeRate> all = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private int lastId;

    @Override
    public List<ExchangeRate> to(Currency base) {
        return all.stream()
                .filter(rate -> rate.quote().base().equals(base))
                .sorted(
                        Comparator.comparing(
                                        (ExchangeRate rate) ->
                                                rate.quote().currency().getCurrencyCode())
                                .thenComparing(
                                        rate -> rate.quote().from(), Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public Optional<ExchangeRate> find(RateId id) {
        return all.stream().filter(rate -> rate.id().equals(id)).findFirst();
    }

    @Override
    public ExchangeRate add(ExchangeRate.Quote quote, Revision revision) {
        lastId++;
        ExchangeRate added = new ExchangeRate(new RateId(lastId), quote);
        all.add(added);
        revisions.add(revision);
        return added;
    }

    @Override
    public void remove(ExchangeRate rate, Revision revision) {
        if (!all.remove(rate)) {
            throw new NotFound();
        }
        revisions.add(revision);
    }

    /** Everything that was saved. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
