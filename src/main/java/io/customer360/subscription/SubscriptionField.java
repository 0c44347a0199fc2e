package io.customer360.subscription;

import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a subscription as people enter them, in the order of the form. */
public enum SubscriptionField {
    PLAN("plan", "c360.subscriptions.plan.label"),
    PERIOD("period", "c360.subscriptions.period.label"),
    YEARS("years", "c360.subscriptions.years.label"),
    PRICE("price", "c360.subscriptions.price.label"),
    CURRENCY("currency", "c360.subscriptions.currency.label"),
    QUANTITY("quantity", "c360.subscriptions.quantity.label"),
    DISCOUNT_KIND("discountKind", "c360.subscriptions.discount-kind.label"),
    DISCOUNT("discount", "c360.subscriptions.discount.label"),
    START("start", "c360.subscriptions.start.label"),
    END("end", "c360.subscriptions.end.label"),
    AUTO_RENEW("autoRenew", "c360.subscriptions.auto-renew.label"),
    AUTO_COLLECTION("autoCollection", "c360.subscriptions.auto-collection.label"),
    TRIAL("trial", "c360.subscriptions.trial.label"),
    PAUSED_FROM("pausedFrom", "c360.subscriptions.paused-from.label"),
    PAUSED_TO("pausedTo", "c360.subscriptions.paused-to.label"),
    MINIMUM_TERM("minimumTermMonths", "c360.subscriptions.minimum-term.label"),
    ONE_OFF_FEE("oneOffFee", "c360.subscriptions.one-off-fee.label"),
    SOURCE("source", "c360.subscriptions.source.label"),
    EXTERNAL_ID("externalId", "c360.subscriptions.external-id.label");

    private final String field;
    private final String textKey;

    SubscriptionField(String field, String textKey) {
        this.field = field;
        this.textKey = textKey;
    }

    /** The field with this name. */
    public static Optional<SubscriptionField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** Its name in input and output. */
    public String field() {
        return field;
    }

    /** The key of its label. */
    public String textKey() {
        return textKey;
    }

    /** Whether it tells an amount, which only holders of the revenue permission may see. */
    public boolean revenue() {
        return switch (this) {
            case PRICE, CURRENCY, DISCOUNT_KIND, DISCOUNT, ONE_OFF_FEE -> true;
            default -> false;
        };
    }
}
