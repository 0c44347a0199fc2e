package io.customer360.subscription;

import io.customer360.shared.Rejected;

/** Everything that is agreed about a subscription. */
public record Terms(
        String plan,
        Charge charge,
        Term term,
        boolean autoRenew,
        boolean autoCollection,
        boolean trial) {

    /** The longest name of a plan. */
    public static final int MAX_PLAN = 150;

    public Terms {
        if (plan.isBlank() || plan.length() > MAX_PLAN) {
            throw new IllegalArgumentException("a plan has 1 to " + MAX_PLAN + " characters");
        }
        countable(charge, term);
    }

    /** What is charged, unless it is worth more than the app can carry, trial or not. */
    static Charge countable(Charge charge, Term term) {
        try {
            charge.yearly().toMoney(charge.currency());
            Revenue.contractValue(charge, term);
            return charge;
        } catch (Rejected tooLarge) {
            throw Rejected.at("price", tooLarge.problems().get(0).code());
        }
    }
}
