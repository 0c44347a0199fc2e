package io.customer360.subscription;

import io.customer360.shared.Money;
import io.customer360.shared.Ratio;
import java.time.LocalDate;

/**
 * What subscriptions earn. Every figure is derived from the terms, exactly, and rounded once at the
 * end.
 */
public final class Revenue {

    private Revenue() {}

    /** What the subscription is on a day. */
    public static SubscriptionState state(Subscription subscription, LocalDate day) {
        return SubscriptionState.of(subscription.terms(), day);
    }

    /** The recurring revenue of a year, as it stands on a day: nothing unless active. */
    public static Money arr(Subscription subscription, LocalDate day) {
        Charge charge = subscription.terms().charge();
        return state(subscription, day) == SubscriptionState.ACTIVE
                ? charge.yearly().toMoney(charge.currency())
                : Money.zero(charge.currency());
    }

    /** What a charge comes to in a year. */
    public static Money yearly(Charge charge) {
        return charge.yearly().toMoney(charge.currency());
    }

    /** The recurring revenue of a month, as it stands on a day. */
    public static Mrr mrr(Subscription subscription, LocalDate day) {
        return new Mrr(arr(subscription, day));
    }

    /**
     * The recurring charges of the committed time and the one-off fee; a trial has only the fee.
     */
    public static Tcv tcv(Subscription subscription) {
        Terms terms = subscription.terms();
        Money recurring =
                terms.trial()
                        ? Money.zero(terms.charge().currency())
                        : recurring(terms.charge(), terms.term());
        return new Tcv(recurring.plus(terms.charge().oneOffFee()), terms.term().assumed());
    }

    /** What {@link #tcv} is when it is not a trial. */
    static Money contractValue(Charge charge, Term term) {
        return recurring(charge, term).plus(charge.oneOffFee());
    }

    private static Money recurring(Charge charge, Term term) {
        Ratio recurring = term.committed().of(charge.yearly());
        return recurring.toMoney(charge.currency());
    }
}
