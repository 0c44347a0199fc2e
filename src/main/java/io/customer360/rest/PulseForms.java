package io.customer360.rest;

import io.customer360.pulse.Level;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Mood;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.RiskCategories;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskFactor;
import io.customer360.rest.view.Worded;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes the forms of pulses: what is offered, and what a pulse has named already. */
final class PulseForms {
    private final Levels levels;
    private final RiskCategories risks;

    PulseForms(Levels levels, RiskCategories risks) {
        this.levels = levels;
        this.risks = risks;
    }

    /** The form of a new pulse about one of these months. */
    PulseFormJson blank(
            CustomerId customer, String at, List<PulseMonth> months, PulseMonth chosen) {
        List<PulseMonth> newestFirst = new ArrayList<>(months);
        Collections.reverse(newestFirst);
        return new PulseFormJson(
                customer.value(),
                at,
                null,
                0,
                newestFirst.stream()
                        .map(
                                it ->
                                        new PulseFormJson.Choice(
                                                it.toString(),
                                                new Worded(it.toString(), it.value()),
                                                it.equals(chosen)))
                        .toList(),
                null,
                levels(Optional.empty()),
                categories(Optional.empty()),
                "");
    }

    /** The form of a pulse. */
    PulseFormJson of(Pulse pulse, String at) {
        var terms = Optional.of(pulse.terms());
        return new PulseFormJson(
                pulse.customer().value(),
                at,
                pulse.id().value(),
                pulse.version(),
                List.of(),
                pulse.month().value(),
                levels(terms),
                categories(terms),
                pulse.terms().summary());
    }

    private List<PulseFormJson.LevelChoice> levels(Optional<PulseTerms> said) {
        var chosen = said.map(PulseTerms::level);
        return levels.all().stream()
                .filter(level -> !level.retired() || is(chosen, level.id()))
                .map(level -> choice(level, is(chosen, level.id())))
                .toList();
    }

    private static PulseFormJson.LevelChoice choice(Level level, boolean selected) {
        return new PulseFormJson.LevelChoice(
                LevelJson.of(level), Mood.of(level.points()).code(), selected);
    }

    private List<PulseFormJson.CategoryChoice> categories(Optional<PulseTerms> said) {
        var chosen = said.flatMap(PulseTerms::category);
        return risks.all().stream()
                .filter(category -> !category.retired() || is(chosen, category.id()))
                .map(category -> choice(category, is(chosen, category.id()), said))
                .toList();
    }

    private static PulseFormJson.CategoryChoice choice(
            RiskCategory category, boolean selected, Optional<PulseTerms> said) {
        return new PulseFormJson.CategoryChoice(
                category.id().value(),
                category.name(),
                selected,
                category.factors().stream()
                        .filter(factor -> !factor.retired() || named(factor, said))
                        .map(
                                factor ->
                                        new PulseFormJson.FactorChoice(
                                                factor.id().value(),
                                                factor.name(),
                                                named(factor, said)))
                        .toList());
    }

    private static boolean named(RiskFactor factor, Optional<PulseTerms> said) {
        return said.filter(it -> it.factors().contains(factor.id())).isPresent();
    }

    private static <T> boolean is(Optional<T> chosen, T id) {
        return chosen.filter(id::equals).isPresent();
    }
}
