package io.customer360.adapter.ao.churn;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.Remembered;
import io.customer360.churn.Losses;
import io.customer360.score.LossCounts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The counts in the database, of which only the last are kept; the newest stays in memory. */
public final class AoLossCounts implements LossCounts {
    private static final int KEPT = 5;

    private final ActiveObjects ao;
    private final Remembered<Optional<Counted>> remembered;

    /** Wired by Spring. */
    public AoLossCounts(ActiveObjects ao, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.remembered = new Remembered<>("losses", Remembered.MINUTE, 1, caches, work);
    }

    @Override
    public Optional<Counted> latest() {
        return remembered.get(this::stored);
    }

    private Optional<Counted> stored() {
        var query = Query.select().order(LossesRow.VERSION + " DESC").limit(1);
        return Stream.of(ao.find(LossesRow.class, query)).findFirst().map(AoLossCounts::copy);
    }

    @Override
    public void keep(Counted next) {
        try {
            ao.create(
                    LossesRow.class,
                    Map.of(
                            LossesRow.VERSION, next.version(),
                            LossesRow.MADE_AT, next.at().toEpochMilli(),
                            LossesRow.CONTENT, next.losses().text()));
        } catch (RuntimeException refused) {
            throw new LostRace(this::stored, refused);
        }
        remembered.changing();
        ao.deleteWithSQL(LossesRow.class, LossesRow.VERSION + " < ?", next.version() - KEPT + 1);
    }

    private static Counted copy(LossesRow row) {
        return new Counted(
                row.getVersion(),
                Instant.ofEpochMilli(row.getMadeAt()),
                Losses.parse(row.getContent()));
    }
}
