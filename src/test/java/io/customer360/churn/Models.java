package io.customer360.churn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Models of all kinds, for tests. */
final class Models {

    private Models() {}

    /** A model that somebody might have made. */
    static ChurnModel random(Random random) {
        var rules = new EnumMap<SignalKind, SignalRule>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            rules.put(kind, rule(kind, random));
        }
        int[] points = random.ints(3, 0, 101).sorted().toArray();
        int medium = 1 + random.nextInt(100);
        return new ChurnModel(
                0,
                new RiskRule(
                        Map.of(
                                Severity.INFO, points[0],
                                Severity.MEDIUM, points[1],
                                Severity.HIGH, points[2]),
                        medium,
                        medium + 1 + random.nextInt(100)),
                1 + random.nextInt(100),
                rules);
    }

    private static SignalRule rule(SignalKind kind, Random random) {
        var constants = new EnumMap<Constant, Integer>(Constant.class);
        int gaps = 0;
        for (Constant one : Constant.of(kind)) {
            int value = one.least() + random.nextInt(Math.min(10, one.most() - one.least() + 1));
            gaps = Math.max(gaps, value);
            constants.put(one, kind == SignalKind.SILENCE ? gaps : value);
        }
        return new SignalRule(
                kind,
                random.nextInt(5) > 0,
                thresholds(kind, random),
                constants,
                SuggestedAction.values()[random.nextInt(SuggestedAction.values().length)]);
    }

    private static Map<Severity, Integer> thresholds(SignalKind kind, Random random) {
        Scale scale = kind.scale();
        int most = Math.min(scale.most(), scale.least() + 100);
        int[] steps = random.ints(scale.least(), most + 1).distinct().limit(3).sorted().toArray();
        var thresholds = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            boolean may = severity.compareTo(kind.gravest()) <= 0;
            if (may && random.nextInt(4) > 0) {
                int place = scale.rising() ? severity.ordinal() : 2 - severity.ordinal();
                thresholds.put(severity, steps[place]);
            }
        }
        return thresholds.isEmpty() ? Map.of(Severity.MEDIUM, steps[1]) : thresholds;
    }
}
