package io.customer360.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a customer does, in a word and two to four sentences that say nothing but what the page
 * shows.
 */
public record Assessment(Verdict verdict, List<Sentence> sentences) {

    public Assessment {
        sentences = List.copyOf(sentences);
    }

    /**
     * The assessment of a score.
     *
     * @param slope in points per thirty days
     */
    public static Assessment of(HealthScore score, double slope, Threat threat) {
        var verdict = Verdict.of(score, slope, threat);
        List<Sentence> sentences = new ArrayList<>();
        if (verdict == Verdict.NOT_ENOUGH_DATA) {
            sentences.add(little(score));
            sentences.add(
                    Sentence.of(
                            "c360.score.says-missing.label",
                            new Sentence.Factors(score.missing())));
        } else {
            sentences.add(standing(score, slope));
            sentences.addAll(causes(score, verdict.good()));
        }
        threat(threat).ifPresent(sentences::add);
        return new Assessment(verdict, sentences);
    }

    private static Sentence little(HealthScore score) {
        var counted = new Sentence.Count("factors", score.counted());
        var needed = new Sentence.Count("factors", score.model().constant(Constant.FACTORS_NEEDED));
        return score.value().isEmpty()
                ? Sentence.of("c360.score.says-none.label", needed)
                : Sentence.of("c360.score.says-provisional.label", points(score), counted, needed);
    }

    private static Sentence standing(HealthScore score, double slope) {
        var moved = new Sentence.Points("slope", Math.abs(slope));
        if (slope <= -score.model().constant(Constant.FALL)) {
            return Sentence.of("c360.score.says-falling.label", points(score), moved);
        }
        return slope >= score.model().constant(Constant.RISE)
                ? Sentence.of("c360.score.says-rising.label", points(score), moved)
                : Sentence.of("c360.score.says-steady.label", points(score));
    }

    /** Good news begins with what is strong. */
    private static List<Sentence> causes(HealthScore score, boolean good) {
        var strong = score.strongest().map(Assessment::strong);
        var weak = score.weakest().map(Assessment::weak);
        List<Sentence> causes = new ArrayList<>();
        (good ? strong : weak).ifPresent(causes::add);
        (good ? weak : strong).ifPresent(causes::add);
        if (causes.isEmpty()) {
            causes.add(Sentence.of("c360.score.says-even.label", points(score)));
        }
        return causes;
    }

    private static Sentence strong(FactorScore factor) {
        return Sentence.of(
                "c360.score.says-strong.label",
                new Sentence.Factor(factor.factor()),
                points(factor));
    }

    /** What is below the others has lost points, so that there is a part that costs most. */
    private static Sentence weak(FactorScore factor) {
        var cause = factor.cause().orElseThrow();
        return Sentence.of(
                "c360.score.says-weak.label",
                new Sentence.Factor(factor.factor()),
                points(factor),
                new Sentence.Part(cause.part()),
                new Sentence.Value(cause.part(), cause.reading()));
    }

    private static Optional<Sentence> threat(Threat threat) {
        var signals = new Sentence.Count("signals", threat.signals());
        var points = new Sentence.Count("risk", threat.points());
        return switch (threat.risk()) {
            case LOW -> Optional.empty();
            case MEDIUM ->
                    Optional.of(Sentence.of("c360.score.says-medium-risk.label", signals, points));
            case HIGH ->
                    Optional.of(Sentence.of("c360.score.says-high-risk.label", signals, points));
        };
    }

    private static Sentence.Points points(HealthScore score) {
        return new Sentence.Points("score", score.value().orElseThrow());
    }

    private static Sentence.Points points(FactorScore factor) {
        return new Sentence.Points(factor.factor().code(), factor.score().orElseThrow());
    }
}
