package io.customer360.rest;

import io.customer360.rest.view.Worded;
import io.customer360.shared.Currencies;
import io.customer360.subscription.Discount;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionField;
import io.customer360.subscription.SubscriptionTexts;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form of a new or an existing subscription. */
public record SubscriptionFormJson(
        int customer,
        Integer id,
        int version,
        Map<String, String> values,
        List<OptionJson> periods,
        List<OptionJson> currencies,
        List<OptionJson> discountKinds,
        List<String> plans,
        List<FieldInputJson> inputs,
        Map<String, Boolean> hidden) {

    /** A form with what a new subscription usually has. */
    public static SubscriptionFormJson blank(
            int customer,
            LocalDate start,
            Currency currency,
            List<String> plans,
            List<FieldInputJson> inputs,
            Map<String, Boolean> hidden) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(SubscriptionField.values()).forEach(field -> values.put(field.field(), ""));
        values.put(SubscriptionField.PERIOD.field(), PlanPeriod.Kind.MONTHLY.code());
        values.put(SubscriptionField.QUANTITY.field(), "1");
        values.put(SubscriptionField.CURRENCY.field(), currency.getCurrencyCode());
        values.put(SubscriptionField.DISCOUNT_KIND.field(), Discount.Kind.NONE.code());
        values.put(SubscriptionField.START.field(), start.toString());
        values.put(SubscriptionField.AUTO_RENEW.field(), "true");
        values.put(SubscriptionField.AUTO_COLLECTION.field(), "true");
        return of(customer, null, 0, values, plans, inputs, hidden);
    }

    /** A form with what a subscription has. */
    public static SubscriptionFormJson of(
            Subscription held,
            List<String> plans,
            List<FieldInputJson> inputs,
            Map<String, Boolean> hidden) {
        return of(
                held.customer().value(),
                held.id().value(),
                held.version(),
                SubscriptionTexts.of(held),
                plans,
                inputs,
                hidden);
    }

    private static SubscriptionFormJson of(
            int customer,
            Integer id,
            int version,
            Map<String, String> values,
            List<String> plans,
            List<FieldInputJson> inputs,
            Map<String, Boolean> hidden) {
        var period = values.get(SubscriptionField.PERIOD.field());
        var currency = values.get(SubscriptionField.CURRENCY.field());
        var discount = values.get(SubscriptionField.DISCOUNT_KIND.field());
        return new SubscriptionFormJson(
                customer,
                id,
                version,
                values,
                options(
                        Stream.of(PlanPeriod.Kind.values())
                                .map(it -> Worded.of(it.code(), it.textKey())),
                        period),
                options(
                        Currencies.all().stream().map(Currency::getCurrencyCode).map(Worded::plain),
                        currency),
                options(
                        Stream.of(Discount.Kind.values())
                                .map(it -> Worded.of(it.code(), it.textKey())),
                        discount),
                plans,
                inputs,
                hidden);
    }

    private static List<OptionJson> options(Stream<Worded> values, String chosen) {
        return values.map(value -> OptionJson.of(value, chosen)).toList();
    }
}
