package io.customer360.pulse;

import io.customer360.status.StatusColour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a pulse as it is entered: positive, and nothing else. */
public final class APulse {

    /** What there is to choose from: the last level and the last factors are offered no more. */
    public static final List<Level> LEVELS =
            List.of(
                    level(1, "Positive", 75, false),
                    level(2, "Negative", 25, false),
                    level(3, "Furious", 0, true));

    /** Category 1 has the factors 11 and 12, of which the last is retired, as category 2 is. */
    public static final List<RiskCategory> RISKS =
            List.of(
                    new RiskCategory(
                            new RiskCategoryId(1),
                            "Support",
                            List.of(
                                    new RiskFactor(new RiskFactorId(11), "Slow answers", false),
                                    new RiskFactor(new RiskFactorId(13), "Outages", false),
                                    new RiskFactor(new RiskFactorId(12), "Fax", true)),
                            false),
                    new RiskCategory(
                            new RiskCategoryId(2),
                            "Weather",
                            List.of(new RiskFactor(new RiskFactorId(21), "Rain", false)),
                            true));

    private final Map<String, String> texts = new LinkedHashMap<>(Map.of("level", "1"));

    private APulse() {}

    /** A pulse that is valid as it is. */
    public static APulse aPulse() {
        return new APulse();
    }

    private static Level level(int id, String name, int points, boolean retired) {
        return new Level(new LevelId(id), name, points, StatusColour.GREEN, id, retired);
    }

    /** With a field as it is sent. */
    public APulse with(String field, String text) {
        texts.put(field, text);
        return this;
    }

    /** Under an external id. */
    public APulse from(String source, String id) {
        return with("source", source).with("externalId", id);
    }

    /** As it is entered. */
    public PulseDraft draft() {
        return PulseDraft.parse(texts);
    }
}
