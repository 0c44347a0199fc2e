package io.customer360.adapter.ao.revenue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.Remembered;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.revenue.ExchangeRate;
import io.customer360.revenue.Rate;
import io.customer360.revenue.RateId;
import io.customer360.revenue.Rates;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Exchange rates in the database, remembered for a minute unless a change was announced since. */
public final class AoRates implements Rates {
    private static final int MOST_BASES = 10;

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Remembered<List<ExchangeRate>> remembered;

    /** Wired by Spring. */
    public AoRates(
            ActiveObjects ao, AoRevisions revisions, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.revisions = revisions;
        this.remembered = new Remembered<>("rates", Remembered.MINUTE, MOST_BASES, caches, work);
    }

    @Override
    public List<ExchangeRate> to(Currency base) {
        return remembered.get(base.getCurrencyCode(), () -> stored(base));
    }

    @Override
    public Optional<ExchangeRate> find(RateId id) {
        return rows(Query.select().where(RateRow.ID + " = ?", id.value()).limit(1)).findFirst();
    }

    @Override
    public ExchangeRate add(ExchangeRate.Quote quote, Revision revision) {
        remembered.changing();
        var added = copy(insert(quote));
        take(added, 1, revision);
        return added;
    }

    @Override
    public void remove(ExchangeRate rate, Revision revision) {
        remembered.changing();
        take(rate, 2, revision);
        if (ao.deleteWithSQL(RateRow.class, RateRow.ID + " = ?", rate.id().value()) == 0) {
            throw new NotFound();
        }
    }

    private List<ExchangeRate> stored(Currency base) {
        return rows(Query.select()
                        .where(RateRow.BASE + " = ?", base.getCurrencyCode())
                        .order(RateRow.CURRENCY + ", " + RateRow.FROM_DAY + " DESC")
                        .limit(MAX))
                .toList();
    }

    private Stream<ExchangeRate> rows(Query query) {
        return Stream.of(ao.find(RateRow.class, query)).map(AoRates::copy);
    }

    private RateRow insert(ExchangeRate.Quote quote) {
        try {
            return ao.create(
                    RateRow.class,
                    Map.<String, Object>of(
                            RateRow.BASE, quote.base().getCurrencyCode(),
                            RateRow.CURRENCY, quote.currency().getCurrencyCode(),
                            RateRow.FROM_DAY, quote.from().toString(),
                            RateRow.RATE_STEPS, quote.rate().steps()));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> sameDay(quote), refused);
        }
    }

    private Optional<ExchangeRate> sameDay(ExchangeRate.Quote quote) {
        return stored(quote.base()).stream()
                .filter(one -> one.quote().currency().equals(quote.currency()))
                .filter(one -> one.quote().from().equals(quote.from()))
                .findFirst();
    }

    /** A rate is never edited: its first version is its beginning, its second its end. */
    private void take(ExchangeRate rate, int version, Revision revision) {
        revisions.take(
                EntityRef.of(ExchangeRate.ENTITY, rate.id().value()),
                version,
                Optional.empty(),
                revision,
                () -> Optional.of(find(rate.id()).orElseThrow(NotFound::new)));
    }

    private static ExchangeRate copy(RateRow row) {
        return new ExchangeRate(
                new RateId(row.getID()),
                new ExchangeRate.Quote(
                        Currency.getInstance(row.getBase()),
                        Currency.getInstance(row.getCurrency()),
                        LocalDate.parse(row.getFromDay()),
                        Rate.ofSteps(row.getRateSteps())));
    }
}
