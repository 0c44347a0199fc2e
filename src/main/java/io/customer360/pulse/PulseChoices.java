package io.customer360.pulse;

import io.customer360.shared.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a pulse can name: what is offered, and what it has named already. */
public final class PulseChoices {
    private static final String NOT_OFFERED = "c360.input.choice.error";

    private final Levels levels;
    private final RiskCategories risks;

    /** Offered here. */
    public PulseChoices(Levels levels, RiskCategories risks) {
        this.levels = levels;
        this.risks = risks;
    }

    /** Refuses what neither is offered nor was there before, all of it at once. */
    public void check(PulseTerms terms, Optional<PulseTerms> before) {
        Fields fields = new Fields(Map.of());
        if (before.map(PulseTerms::level).filter(terms.level()::equals).isEmpty()
                && levels.offered().stream().noneMatch(it -> it.id().equals(terms.level()))) {
            fields.problem(PulseField.LEVEL.field(), NOT_OFFERED);
        }
        if (!offered(terms.category(), before)) {
            fields.problem(PulseField.CATEGORY.field(), NOT_OFFERED);
        } else if (!factors(terms, before)) {
            fields.problem(PulseField.FACTORS.field(), "c360.pulse.factors-of-category.error");
        }
        fields.check();
    }

    private boolean offered(Optional<RiskCategoryId> wanted, Optional<PulseTerms> before) {
        return wanted.isEmpty()
                || wanted.equals(before.flatMap(PulseTerms::category))
                || risks.offered().stream().anyMatch(it -> wanted.equals(Optional.of(it.id())));
    }

    private boolean factors(PulseTerms terms, Optional<PulseTerms> before) {
        List<RiskFactorId> offered =
                terms.category().flatMap(risks::find).stream()
                        .flatMap(category -> category.offered().stream())
                        .map(RiskFactor::id)
                        .toList();
        List<RiskFactorId> said =
                before.filter(it -> it.category().equals(terms.category()))
                        .map(PulseTerms::factors)
                        .orElse(List.of());
        return terms.factors().stream()
                .allMatch(factor -> offered.contains(factor) || said.contains(factor));
    }
}
