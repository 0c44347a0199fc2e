package io.customer360.subscription;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts fields of a subscription back; an amount with its currency. */
public final class SubscriptionRestorer implements Restorer, RecordReverter {
    private final Subscriptions subscriptions;
    private final RecordSubscription record;
    private final CustomFields fields;

    /** Restores by this edit. */
    public SubscriptionRestorer(
            Subscriptions subscriptions, RecordSubscription record, CustomFields fields) {
        this.subscriptions = subscriptions;
        this.record = record;
        this.fields = fields;
    }

    @Override
    public String entity() {
        return Subscription.ENTITY;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.EDIT, Permission.SEE_REVENUE);
    }

    @Override
    public boolean may(Change change) {
        return SubscriptionField.of(change.field()).isPresent()
                || fields.restorable(FieldEntity.SUBSCRIPTION, change.field());
    }

    @Override
    public void restore(Change change, Actor actor) {
        putBack(List.of(change), actor);
    }

    @Override
    public void remove(Change added, Actor actor) {
        Subscription held = held(added);
        record.remove(held.customer(), held.id(), held.version(), actor);
    }

    private Subscription held(Change change) {
        return subscriptions.find(SubscriptionId.of(change.entityId())).orElseThrow(NotFound::new);
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        Subscription held = held(changes.get(0));
        Map<String, String> input = new LinkedHashMap<>(SubscriptionTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        Map<String, List<String>> custom = new LinkedHashMap<>();
        for (Change change : changes) {
            Map<String, List<String>> entered =
                    fields.entered(FieldEntity.SUBSCRIPTION, change.field(), change.from());
            custom.putAll(entered);
            if (entered.isEmpty()) {
                restore(
                        SubscriptionField.of(change.field()).orElseThrow(NotFound::new),
                        change.from(),
                        input);
            }
        }
        record.change(held.customer(), held.id(), SubscriptionDraft.parse(input, custom), actor);
    }

    private static void restore(SubscriptionField field, String text, Map<String, String> input) {
        switch (field) {
            case PRICE, ONE_OFF_FEE -> amount(field, text, input);
            case DISCOUNT -> discount(text, input);
            default -> input.put(field.field(), text);
        }
    }

    /** A discount tells its kind by its unit. */
    private static void discount(String text, Map<String, String> input) {
        if (text.endsWith("%")) {
            input.put(SubscriptionField.DISCOUNT_KIND.field(), Discount.Kind.PERCENT.code());
            input.put(SubscriptionField.DISCOUNT.field(), text.substring(0, text.length() - 1));
        } else if (text.isEmpty()) {
            input.put(SubscriptionField.DISCOUNT_KIND.field(), Discount.Kind.NONE.code());
            input.put(SubscriptionField.DISCOUNT.field(), "");
        } else {
            input.put(SubscriptionField.DISCOUNT_KIND.field(), Discount.Kind.AMOUNT.code());
            amount(SubscriptionField.DISCOUNT, text, input);
        }
    }

    private static void amount(SubscriptionField field, String text, Map<String, String> input) {
        if (text.isEmpty()) {
            input.put(field.field(), "");
        } else {
            Money amount = Money.parse(text);
            input.put(field.field(), amount.text());
            input.put(SubscriptionField.CURRENCY.field(), amount.currency().getCurrencyCode());
        }
    }
}
