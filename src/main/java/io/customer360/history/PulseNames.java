package io.customer360.history;

import io.customer360.pulse.Level;
import io.customer360.pulse.Levels;
import io.customer360.pulse.RiskCategories;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskFactor;
import io.customer360.shared.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of what pulses refer to, offered or not. */
final class PulseNames {
    private final Map<String, String> levels;
    private final Map<String, String> categories;
    private final Map<String, String> factors;

    PulseNames(Levels levels, RiskCategories risks) {
        List<RiskCategory> known = risks.all();
        this.levels =
                levels.all().stream()
                        .collect(Collectors.toMap(it -> it.id().toString(), Level::name));
        this.categories =
                known.stream()
                        .collect(Collectors.toMap(it -> it.id().toString(), RiskCategory::name));
        this.factors =
                known.stream()
                        .flatMap(category -> category.factors().stream())
                        .collect(Collectors.toMap(it -> it.id().toString(), RiskFactor::name));
    }

    /** The text as people read it; what is gone stays an id. */
    String of(Word.Meaning meaning, String text) {
        return switch (meaning) {
            case LEVEL -> levels.getOrDefault(text, text);
            case RISK_CATEGORY -> categories.getOrDefault(text, text);
            default ->
                    Stream.of(text.split(","))
                            .map(id -> factors.getOrDefault(id, id))
                            .collect(Collectors.joining(", "));
        };
    }
}
