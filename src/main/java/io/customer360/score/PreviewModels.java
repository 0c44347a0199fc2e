package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.ChurnPreview;
import io.customer360.health.HealthModel;
import io.customer360.health.HealthPreview;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judgement;
import io.customer360.measure.Roster;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what another model would change, by what was measured of the customers last. Of very many
 * customers it looks at some, spread evenly over all.
 */
public final class PreviewModels {

    /** At how many customers it looks. */
    public static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final Roster roster;
    private final Standings standings;
    private final Baselines baselines;
    private final Models models;

    /** Looks at these customers. */
    public PreviewModels(Roster roster, Standings standings, Baselines baselines, Models models) {
        this.roster = roster;
        this.standings = standings;
        this.baselines = baselines;
        this.models = models;
    }

    /**
     * What would change.
     *
     * @param customers how many customers there are
     * @param sampled whether not all of them were looked at
     */
    public record Preview<T>(T change, int customers, boolean sampled) {}

    /** What other weights and curves would change. */
    public Preview<HealthPreview> health(SentModel sent, Actor actor) {
        actor.require(Permission.MANAGE);
        HealthModel now = models.health();
        HealthModel then = Drafts.health(sent, now).next();
        ChurnModel churn = models.churn();
        var sample = Sample.of(roster, MOST);
        return preview(
                HealthPreview.of(judgings(sample, now, churn).map(Judging::subject), now, then),
                sample);
    }

    /** What other thresholds would change. */
    public Preview<ChurnPreview> churn(SentModel sent, Actor actor) {
        actor.require(Permission.MANAGE);
        ChurnModel now = models.churn();
        ChurnModel then = Drafts.churn(sent, now).model();
        var sample = Sample.of(roster, MOST);
        return preview(
                ChurnPreview.of(
                        judgings(sample, models.health(), now).map(Judging::input), now, then),
                sample);
    }

    private static <T> Preview<T> preview(T change, Sample sample) {
        return new Preview<>(change, sample.of(), sample.customers().size() < sample.of());
    }

    /** Nobody is told of who was not judged yet, nor of who has left and keeps what there is. */
    private Stream<Judging> judgings(Sample sample, HealthModel health, ChurnModel churn) {
        Map<Integer, Optional<Baseline>> known = new HashMap<>();
        var alike = new AlikeModels(health, models);
        return chunks(sample.customers())
                .flatMap(some -> standings.of(some).values().stream())
                .map(Standing.Kept::standing)
                .flatMap(standing -> judging(standing, alike, churn, known).stream());
    }

    private Optional<Judging> judging(
            Standing standing,
            AlikeModels health,
            ChurnModel churn,
            Map<Integer, Optional<Baseline>> known) {
        return standing.judgement()
                .filter(it -> !it.frozen())
                .map(
                        it ->
                                Judging.of(
                                        standing,
                                        it.zone(),
                                        known.computeIfAbsent(standing.baseline(), baselines::find),
                                        recent(standing, it),
                                        health,
                                        churn));
    }

    /** What cannot be read is as if there had been no day before. */
    private static RecentScores recent(Standing standing, Judgement kept) {
        return RecentScores.read(kept.recent())
                .orElseGet(() -> RecentScores.since(standing.day(), List.of()));
    }

    private static Stream<List<CustomerId>> chunks(List<CustomerId> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
}
