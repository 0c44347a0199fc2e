package io.customer360.subscription;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A subscription as the texts of its form; {@link SubscriptionDraft#parse} reads them back
 * unchanged.
 */
public final class SubscriptionTexts {

    private SubscriptionTexts() {}

    /** The text of every field by its name, blank where nothing is set. */
    public static Map<String, String> of(Subscription subscription) {
        return of(subscription.terms(), subscription.externalId());
    }

    /** The same texts of a subscription that is known by its parts. */
    public static Map<String, String> of(Terms terms, ExternalId externalId) {
        return byName(texts(terms, externalId));
    }

    /** The same texts for history, where each must be read alone: amounts tell their unit. */
    public static Map<String, String> forHistory(Terms terms, ExternalId externalId) {
        Map<SubscriptionField, String> texts = texts(terms, externalId);
        Charge charge = terms.charge();
        texts.put(SubscriptionField.PRICE, charge.price().withCurrency());
        texts.put(SubscriptionField.DISCOUNT, charge.discount().withUnit());
        texts.computeIfPresent(
                SubscriptionField.ONE_OFF_FEE,
                (field, fee) -> fee.isEmpty() ? "" : charge.oneOffFee().withCurrency());
        return byName(texts);
    }

    /**
     * The beginning or the end of a subscription: what was entered from the last field to the
     * first, then the subscription itself by the name of its plan. History is read backwards.
     */
    static Map<String, String> wholeForHistory(Terms terms, ExternalId id) {
        Map<String, String> fields = forHistory(terms, id);
        if (id.source().equals(ExternalId.APP)) {
            fields.remove(SubscriptionField.SOURCE.field());
            fields.remove(SubscriptionField.EXTERNAL_ID.field());
        }
        String plan = fields.remove(SubscriptionField.PLAN.field());
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.reverse(names);
        Map<String, String> whole = new LinkedHashMap<>();
        names.forEach(name -> whole.put(name, fields.get(name)));
        whole.put(Subscription.ENTITY, plan);
        return whole;
    }

    private static Map<SubscriptionField, String> texts(Terms terms, ExternalId externalId) {
        Map<SubscriptionField, String> texts = new EnumMap<>(SubscriptionField.class);
        texts.put(SubscriptionField.PLAN, terms.plan());
        texts.put(SubscriptionField.AUTO_RENEW, Boolean.toString(terms.autoRenew()));
        texts.put(SubscriptionField.AUTO_COLLECTION, Boolean.toString(terms.autoCollection()));
        texts.put(SubscriptionField.TRIAL, Boolean.toString(terms.trial()));
        texts.put(SubscriptionField.SOURCE, externalId.source());
        texts.put(SubscriptionField.EXTERNAL_ID, externalId.id());
        put(texts, terms.charge());
        put(texts, terms.term());
        return texts;
    }

    private static Map<String, String> byName(Map<SubscriptionField, String> texts) {
        Map<String, String> byName = new LinkedHashMap<>();
        texts.forEach((field, text) -> byName.put(field.field(), text));
        return byName;
    }

    private static void put(Map<SubscriptionField, String> texts, Charge charge) {
        PlanPeriod period = charge.period();
        Money fee = charge.oneOffFee();
        boolean multiYear = period.kind() == PlanPeriod.Kind.MULTI_YEAR;
        texts.put(SubscriptionField.PERIOD, period.kind().code());
        texts.put(SubscriptionField.YEARS, multiYear ? Integer.toString(period.years()) : "");
        texts.put(SubscriptionField.PRICE, charge.price().text());
        texts.put(SubscriptionField.CURRENCY, charge.currency().getCurrencyCode());
        texts.put(SubscriptionField.QUANTITY, Integer.toString(charge.quantity()));
        texts.put(SubscriptionField.DISCOUNT_KIND, charge.discount().kind().code());
        texts.put(SubscriptionField.DISCOUNT, charge.discount().text());
        texts.put(SubscriptionField.ONE_OFF_FEE, fee.minor() == 0 ? "" : fee.text());
    }

    private static void put(Map<SubscriptionField, String> texts, Term term) {
        texts.put(SubscriptionField.START, term.start().toString());
        texts.put(SubscriptionField.END, term.end().map(LocalDate::toString).orElse(""));
        texts.put(
                SubscriptionField.PAUSED_FROM,
                term.pause().map(pause -> pause.from().toString()).orElse(""));
        texts.put(
                SubscriptionField.PAUSED_TO,
                term.pause().map(pause -> pause.to().toString()).orElse(""));
        texts.put(
                SubscriptionField.MINIMUM_TERM,
                term.minimumTermMonths().stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(""));
    }
}
