package io.customer360.rest;

import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The custom fields of subscriptions, in lists and in forms. */
public final class SubscriptionFields {
    private static final FieldEntity KIND = FieldEntity.SUBSCRIPTION;

    private final CustomFields fields;
    private final FieldViews views;

    /** Wired by Spring. */
    public SubscriptionFields(CustomFields fields, FieldViews views) {
        this.fields = fields;
        this.views = views;
    }

    /**
     * What a list shows of them.
     *
     * @param columns their names
     * @param hidden whether each field of the app is hidden
     */
    record Shown(
            List<String> columns,
            Map<String, Boolean> hidden,
            Map<Integer, List<CustomFieldJson>> values) {

        List<CustomFieldJson> of(Subscription held) {
            return values.getOrDefault(held.id().value(), List.of());
        }
    }

    /** The fields of some subscriptions, by one question. */
    Shown of(Collection<Subscription> held, Actor viewer) {
        var read = fields.read(KIND, held.stream().map(it -> it.id().value()).toList());
        return new Shown(
                fields.of(KIND, viewer).stream().map(FieldDefinition::name).toList(),
                hidden(),
                read.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> views.shown(KIND, one.getValue(), viewer))));
    }

    /** The fields of a new subscription as its form asks for them. */
    List<FieldInputJson> inputs(Actor viewer) {
        return views.inputs(KIND, CustomValues.NONE, viewer);
    }

    /** The fields of a subscription as its form asks for them. */
    List<FieldInputJson> inputs(Subscription held, Actor viewer) {
        return views.inputs(KIND, fields.read(KIND, held.id().value()), viewer);
    }

    /** Whether each field of the app is hidden. */
    Map<String, Boolean> hidden() {
        var hidden = fields.hidden(KIND);
        return Stream.of(SubscriptionField.values())
                .map(SubscriptionField::field)
                .collect(Collectors.toMap(name -> name, hidden::contains));
    }
}
