package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds a valid subscription from the texts of its form: yearly, 1200.00 EUR, evergreen from 2025.
 */
public final class ASubscription {

    private static final Instant MADE = Instant.parse("2025-01-01T08:00:00Z");
    private static final UserKey MAKER = new UserKey("maker");

    private final Map<String, String> input = new LinkedHashMap<>();
    private int id = 1;
    private CustomerId customer = new CustomerId(1);

    private ASubscription() {
        with("plan", "Gold").yearly().priced("1200.00", "EUR").quantity(1).starting("2025-01-01");
    }

    /** A subscription that is valid as it is. */
    public static ASubscription aSubscription() {
        return new ASubscription();
    }

    /** With any text in any field; null takes the field away. */
    public ASubscription with(String field, String text) {
        input.put(field, text);
        return this;
    }

    public ASubscription id(int value) {
        id = value;
        return this;
    }

    public ASubscription of(CustomerId owner) {
        customer = owner;
        return this;
    }

    public ASubscription plan(String name) {
        return with("plan", name);
    }

    public ASubscription weekly() {
        return with("period", "weekly");
    }

    public ASubscription monthly() {
        return with("period", "monthly");
    }

    public ASubscription quarterly() {
        return with("period", "quarterly");
    }

    public ASubscription yearly() {
        return with("period", "yearly");
    }

    public ASubscription multiYear(int years) {
        return with("period", "multi-year").with("years", Integer.toString(years));
    }

    public ASubscription priced(String price, String currency) {
        return with("price", price).with("currency", currency);
    }

    public ASubscription quantity(int units) {
        return with("quantity", Integer.toString(units));
    }

    public ASubscription percentOff(String percent) {
        return with("discountKind", "percent").with("discount", percent);
    }

    public ASubscription amountOff(String amount) {
        return with("discountKind", "amount").with("discount", amount);
    }

    public ASubscription starting(String day) {
        return with("start", day);
    }

    public ASubscription ending(String day) {
        return with("end", day);
    }

    public ASubscription paused(String from, String to) {
        return with("pausedFrom", from).with("pausedTo", to);
    }

    public ASubscription trial() {
        return with("trial", "true");
    }

    public ASubscription autoRenew() {
        return with("autoRenew", "true");
    }

    public ASubscription autoCollection() {
        return with("autoCollection", "true");
    }

    public ASubscription minimumTerm(int months) {
        return with("minimumTermMonths", Integer.toString(months));
    }

    public ASubscription fee(String amount) {
        return with("oneOffFee", amount);
    }

    /** The texts of the form. */
    public Map<String, String> input() {
        return new LinkedHashMap<>(input);
    }

    /** What somebody has entered. */
    public SubscriptionDraft draft() {
        return SubscriptionDraft.parse(input);
    }

    /** The stored subscription. */
    public Subscription build() {
        return new Subscription(
                new SubscriptionId(id),
                customer,
                new ExternalId(ExternalId.APP, "id-" + id),
                draft().terms(),
                new Stamp(MADE, MAKER, MADE, MAKER),
                1);
    }
}
