package io.customer360.subscription;

import io.customer360.shared.Money;
import io.customer360.shared.Ratio;
import io.customer360.shared.Rejected;
import java.util.Currency;

/**
 * What a subscription costs: a price per period and unit, times a quantity, less a discount; and a
 * fee once, zero for none.
 */
public record Charge(
        PlanPeriod period, Money price, int quantity, Discount discount, Money oneOffFee) {

    /** The largest quantity. */
    public static final int MAX_QUANTITY = 999_999_999;

    public Charge {
        if (price.negative()) {
            throw Rejected.at("price", "c360.input.negative.error");
        }
        if (quantity < 0 || quantity > MAX_QUANTITY) {
            throw Rejected.at("quantity", "c360.input.number-range.error", 0, MAX_QUANTITY);
        }
        if (oneOffFee.negative()) {
            throw Rejected.at("oneOffFee", "c360.input.negative.error");
        }
        requireSame(price, oneOffFee);
        if (discount instanceof Discount.AmountOff off) {
            requireSame(price, off.amount());
        }
        if (net(price, quantity, discount).numerator().signum() < 0) {
            throw Rejected.at("discount", "c360.subscriptions.discount-large.error");
        }
    }

    /** The currency of every amount of the subscription. */
    public Currency currency() {
        return price.currency();
    }

    /** What the recurring part comes to in a year, not rounded yet. */
    Ratio yearly() {
        return period.yearly(net(price, quantity, discount));
    }

    private static Ratio net(Money price, int quantity, Discount discount) {
        return discount.off(Ratio.of(price.minor()).times(quantity));
    }

    private static void requireSame(Money price, Money other) {
        if (!price.currency().equals(other.currency())) {
            throw new IllegalArgumentException("amounts of one subscription share a currency");
        }
    }
}
