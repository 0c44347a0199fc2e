package io.customer360.pulse;

import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a pulse says.
 *
 * @param category what kind of thing endangers the customer
 * @param factors what of that kind does, in rising order of their ids
 */
public record PulseTerms(
        LevelId level,
        Optional<RiskCategoryId> category,
        List<RiskFactorId> factors,
        String summary) {

    /** The longest summary. */
    public static final int MAX_SUMMARY = 10_000;

    /** How many factors a pulse names at most. */
    public static final int MAX_FACTORS = 50;

    public PulseTerms {
        factors =
                factors.stream()
                        .map(RiskFactorId::value)
                        .distinct()
                        .sorted()
                        .map(RiskFactorId::new)
                        .toList();
        if (factors.size() > MAX_FACTORS) {
            throw Rejected.at("factors", "c360.pulse.too-many-factors.error", MAX_FACTORS);
        }
        if (category.isEmpty() && !factors.isEmpty()) {
            throw Rejected.at("category", "c360.pulse.category-missing.error");
        }
        if (summary.length() > MAX_SUMMARY) {
            throw new IllegalArgumentException("a summary has up to " + MAX_SUMMARY);
        }
    }
}
