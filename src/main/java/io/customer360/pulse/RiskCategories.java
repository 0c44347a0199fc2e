package io.customer360.pulse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The risk categories that a pulse can name, and the factors of each. */
public interface RiskCategories {

    /** Every category in the admin's order, with those that are offered no more. */
    List<RiskCategory> all();

    /** The categories to choose from, in the admin's order. */
    default List<RiskCategory> offered() {
        return all().stream().filter(category -> !category.retired()).toList();
    }

    /** The category with this id, offered or not. */
    default Optional<RiskCategory> find(RiskCategoryId id) {
        return all().stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** Those of these factors that there are, of any category, offered or not. */
    default Map<RiskFactorId, RiskFactor> known(Collection<RiskFactorId> ids) {
        Set<RiskFactorId> wanted = Set.copyOf(ids);
        return all().stream()
                .flatMap(category -> category.factors().stream())
                .filter(factor -> wanted.contains(factor.id()))
                .collect(Collectors.toMap(RiskFactor::id, Function.identity()));
    }
}
