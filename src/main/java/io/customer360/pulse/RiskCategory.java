package io.customer360.pulse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What kind of thing endangers a customer, as the admin has named it.
 *
 * @param factors what belongs to it, in the admin's order, with those that are offered no more
 * @param retired whether it is offered no more; what was said with it still shows it
 */
public record RiskCategory(
        RiskCategoryId id, String name, List<RiskFactor> factors, boolean retired) {

    /** The longest name of a category or a factor. */
    public static final int MAX_NAME = 60;

    public RiskCategory {
        Objects.requireNonNull(id);
        factors = List.copyOf(factors);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a risk category needs a name");
        }
    }

    /** The factors to choose from. */
    public List<RiskFactor> offered() {
        return factors.stream().filter(factor -> !factor.retired()).toList();
    }

    /** The factor of this category with this id, offered or not. */
    public Optional<RiskFactor> find(RiskFactorId factor) {
        return factors.stream().filter(it -> it.id().equals(factor)).findFirst();
    }
}
