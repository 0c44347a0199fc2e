package io.customer360.csm;

import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Sentiments;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the pulses that a CSM has given, by level. */
public final class ShowPulsesGiven {

    private final Sentiments sentiments;
    private final Levels levels;
    private final Today today;
    private final Clock clock;

    /** Counts these. */
    public ShowPulsesGiven(Sentiments sentiments, Levels levels, Today today, Clock clock) {
        this.sentiments = sentiments;
        this.levels = levels;
        this.today = today;
        this.clock = clock;
    }

    /** Those of a period until this moment; a level without any is named while it is offered. */
    public PulsesGiven of(Whose whose, Period period) {
        Instant from =
                today.in(Optional.empty())
                        .minusDays(period.days() - 1L)
                        .atStartOfDay(today.zone(Optional.empty()))
                        .toInstant();
        Map<LevelId, Long> counts = sentiments.of(whose.csm(), from, clock.instant().plusMillis(1));
        List<PulsesGiven.Share> shares =
                levels.all().stream()
                        .filter(level -> !level.retired() || counts.containsKey(level.id()))
                        .map(level -> share(level, counts))
                        .toList();
        return new PulsesGiven(
                whose,
                period.days(),
                shares,
                shares.stream().mapToLong(PulsesGiven.Share::count).sum());
    }

    private static PulsesGiven.Share share(Level level, Map<LevelId, Long> counts) {
        return new PulsesGiven.Share(level, counts.getOrDefault(level.id(), 0L));
    }
}
