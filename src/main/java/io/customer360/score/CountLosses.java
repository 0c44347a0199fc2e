package io.customer360.score;

import io.customer360.churn.CltvModel;
import io.customer360.churn.Losses;
import io.customer360.shared.Chore;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts once a day, and when the bands of tenure have changed, who left and who stayed. */
public final class CountLosses implements Chore {

    private final Stays stays;
    private final LossCounts counts;
    private final Models models;
    private final Supplier<ZoneId> zone;
    private final UnitOfWork work;
    private final Clock clock;

    /** Counts in the zone of the instance. */
    public CountLosses(
            Stays stays,
            LossCounts counts,
            Models models,
            Supplier<ZoneId> zone,
            UnitOfWork work,
            Clock clock) {
        this.stays = stays;
        this.counts = counts;
        this.models = models;
        this.zone = zone;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void run() {
        CltvModel model = models.cltv();
        Optional<LossCounts.Counted> last = counts.latest();
        if (last.filter(it -> current(it, model)).isEmpty()) {
            var next =
                    new LossCounts.Counted(
                            last.map(LossCounts.Counted::version).orElse(0) + 1,
                            clock.instant(),
                            Losses.of(stays.all(zone.get()), model.bands(), today()));
            keep(next);
        }
    }

    /** Whoever was faster has counted the same. */
    private void keep(LossCounts.Counted next) {
        try {
            work.inOne(
                    () -> {
                        counts.keep(next);
                        return next;
                    });
        } catch (Stale somebodyWasFaster) {
            return;
        }
    }

    private boolean current(LossCounts.Counted last, CltvModel model) {
        return last.at().atZone(zone.get()).toLocalDate().equals(today())
                && last.losses().bands().equals(model.bands());
    }

    private LocalDate today() {
        return clock.instant().atZone(zone.get()).toLocalDate();
    }
}
