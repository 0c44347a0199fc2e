package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.scorecard.ConditionCounts.Held;

/**
 * For how many customers a condition holds.
 *
 * @param all how many customers there are
 * @param trouble why nobody can say; absent otherwise
 */
public record ScorecardTriedJson(int customers, int all, Label trouble) {

    static ScorecardTriedJson of(Held held) {
        return new ScorecardTriedJson(
                held.customers(),
                held.all(),
                held.trouble().map(it -> new Label(it.code(), it.textKey())).orElse(null));
    }
}
