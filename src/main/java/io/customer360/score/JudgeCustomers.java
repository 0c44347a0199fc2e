package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Band;
import io.customer360.health.HealthModel;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judge;
import io.customer360.measure.Judgement;
import io.customer360.measure.Standing;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Scores customers and finds their signals, by the models in force. It asks as many questions for
 * one customer as for five hundred.
 */
public final class JudgeCustomers implements Judge {

    private final Models models;
    private final Baselines baselines;
    private final Frozen frozen;
    private final PastScores past;

    /** Wired by Spring. */
    public JudgeCustomers(Models models, Baselines baselines, Frozen frozen, PastScores past) {
        this.models = models;
        this.baselines = baselines;
        this.frozen = frozen;
        this.past = past;
    }

    /** What one look at many customers shares. */
    private record Now(AlikeModels alike, ChurnModel churn, Map<Integer, Baseline> baselines) {

        HealthModel health() {
            return alike.model();
        }

        /** The first day whose score is asked for when it is this day. */
        LocalDate first(LocalDate day) {
            int drop =
                    churn.rule(SignalKind.HEALTH_DROP)
                            .constant(io.customer360.churn.Constant.DROP_DAYS);
            int trend = health().constant(io.customer360.health.Constant.TREND_DAYS);
            return day.minusDays(Math.max(RecentScores.LEAST_DAYS, Math.max(trend, 2 * drop)));
        }
    }

    @Override
    public Map<CustomerId, Judgement> of(Collection<Case> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var now =
                new Now(new AlikeModels(models.health(), models), models.churn(), baselines(cases));
        var left = frozen.of(cases.stream().map(JudgeCustomers::customer).toList());
        var recent = recent(cases, now);
        Map<CustomerId, Judgement> judged = new HashMap<>();
        for (Case one : cases) {
            var customer = customer(one);
            judged.put(
                    customer,
                    kept(one)
                            .filter(it -> left.contains(customer))
                            .map(it -> it.frozen(true))
                            .orElseGet(
                                    () ->
                                            judge(one, recent.get(customer), now)
                                                    .frozen(left.contains(customer))));
        }
        return judged;
    }

    private Map<Integer, Baseline> baselines(Collection<Case> cases) {
        Map<Integer, Baseline> found = new HashMap<>();
        cases.stream()
                .map(it -> it.measured().baseline())
                .distinct()
                .forEach(it -> baselines.find(it).ifPresent(known -> found.put(it, known)));
        return found;
    }

    /** What is kept of each, read again where it cannot be read or reaches back too little. */
    private Map<CustomerId, RecentScores> recent(Collection<Case> cases, Now now) {
        Map<CustomerId, RecentScores> found = new HashMap<>();
        for (Case one : cases) {
            kept(one)
                    .flatMap(it -> RecentScores.read(it.recent()))
                    .filter(it -> !it.since().isAfter(now.first(day(one))))
                    .ifPresent(it -> found.put(customer(one), it));
        }
        var tooShort = cases.stream().filter(it -> !found.containsKey(customer(it))).toList();
        if (!tooShort.isEmpty()) {
            found.putAll(read(tooShort, now));
        }
        return found;
    }

    private Map<CustomerId, RecentScores> read(List<Case> cases, Now now) {
        var first =
                now.first(cases.stream().map(JudgeCustomers::day).min(LocalDate::compareTo).get());
        var last = cases.stream().map(JudgeCustomers::day).max(LocalDate::compareTo).get();
        var points = past.of(cases.stream().map(JudgeCustomers::customer).toList(), first, last);
        Map<CustomerId, RecentScores> found = new HashMap<>();
        for (Case one : cases) {
            var theirs = points.getOrDefault(customer(one), List.of());
            found.put(customer(one), RecentScores.since(now.first(day(one)), theirs));
        }
        return found;
    }

    private static Judgement judge(Case one, RecentScores before, Now now) {
        var standing = one.measured();
        var made =
                Judging.of(
                        standing,
                        one.zone(),
                        Optional.ofNullable(now.baselines().get(standing.baseline())),
                        before.from(now.first(standing.day())),
                        now.alike(),
                        now.churn());
        var score = made.score();
        var risk = made.found().risk();
        return new Judgement(
                now.health().version(),
                now.churn().version(),
                one.zone(),
                score.value(),
                score.provisional(),
                score.band().map(Band::number).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                made.found().looked() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(risk.level().number()),
                risk.points(),
                made.slope(),
                SignalMarks.of(made.signals(marks(one))).text(),
                made.recent().text(),
                false);
    }

    private static Optional<Judgement> kept(Case one) {
        return one.kept().map(Standing.Kept::standing).flatMap(Standing::judgement);
    }

    /** What cannot be read is as if the signals were of today. */
    private static SignalMarks marks(Case one) {
        try {
            return kept(one).map(it -> SignalMarks.parse(it.signals())).orElse(SignalMarks.NONE);
        } catch (RuntimeException unreadable) {
            return SignalMarks.NONE;
        }
    }

    private static CustomerId customer(Case one) {
        return one.measured().customer();
    }

    private static LocalDate day(Case one) {
        return one.measured().day();
    }
}
