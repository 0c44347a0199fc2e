package io.customer360.subscription;

import io.customer360.shared.Money;
import io.customer360.shared.Ratio;

/** Monthly recurring revenue: exactly a twelfth of the yearly one, rounded only to be shown. */
public record Mrr(Money arr) {

    /** The nearest amount, half to even. */
    public Money rounded() {
        return Ratio.of(arr.minor()).dividedBy(12).toMoney(arr.currency());
    }
}
