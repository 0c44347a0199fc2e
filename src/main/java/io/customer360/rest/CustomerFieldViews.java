package io.customer360.rest;

import io.customer360.customer.ProfileField;
import io.customer360.customer.Profiles;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.rest.view.View;
import io.customer360.settings.FieldGroup;
import io.customer360.settings.LayoutStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The custom fields of a customer, on a page of their own and in place. */
public final class CustomerFieldViews implements WidgetSources {
    private final CustomFields fields;
    private final FieldViews views;
    private final Profiles profiles;
    private final LayoutStore layouts;

    /** Wired by Spring. */
    public CustomerFieldViews(
            CustomFields fields, FieldViews views, Profiles profiles, LayoutStore layouts) {
        this.fields = fields;
        this.views = views;
        this.profiles = profiles;
        this.layouts = layouts;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("custom-fields", "/fields", this::page));
    }

    /** The page of custom fields, arranged as the layout says. */
    public View page(CustomerId customer, Actor actor) {
        var values = fields.read(FieldEntity.CUSTOMER, customer.value());
        return View.of(
                "c360.fields.page",
                new CustomerFieldsJson(
                        customer.value(),
                        profiles.of(customer).version(),
                        groups(values, actor),
                        actor.may(Permission.EDIT)));
    }

    /** Every custom field of a customer that this person may see. */
    List<CustomFieldJson> all(CustomerId customer, Actor actor) {
        return views.shown(
                FieldEntity.CUSTOMER, fields.read(FieldEntity.CUSTOMER, customer.value()), actor);
    }

    /** Whether each system field is hidden. */
    Map<String, Boolean> hidden() {
        var hidden = fields.hidden(FieldEntity.CUSTOMER);
        return Stream.of(ProfileField.values())
                .collect(Collectors.toMap(ProfileField::field, it -> hidden.contains(it.field())));
    }

    /** The form of one field, saved where it stands. */
    View form(CustomerId customer, FieldId id, boolean page, Actor actor) {
        var field =
                fields.of(FieldEntity.CUSTOMER, actor).stream()
                        .filter(known -> known.id().equals(id) && known.edited())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var values = fields.read(FieldEntity.CUSTOMER, customer.value());
        return View.of(
                "c360.fields.form",
                new FieldFormJson(
                        customer.value(),
                        profiles.of(customer).version(),
                        page ? "/fields" : "",
                        views.input(field, values.of(id))));
    }

    /** As long as nobody has arranged them, all stand together. */
    private List<CustomerFieldsJson.Group> groups(CustomValues values, Actor actor) {
        Map<Integer, FieldDefinition> known =
                fields.of(FieldEntity.CUSTOMER, actor).stream()
                        .collect(
                                Collectors.toMap(field -> field.id().value(), Function.identity()));
        List<FieldGroup> arranged = layouts.current().fieldGroups();
        if (arranged.isEmpty()) {
            List<Integer> all =
                    fields.of(FieldEntity.CUSTOMER).stream()
                            .map(field -> field.id().value())
                            .toList();
            arranged = List.of(new FieldGroup("", all));
        }
        return arranged.stream()
                .map(
                        group ->
                                new CustomerFieldsJson.Group(
                                        group.heading(),
                                        group.fieldIds().stream()
                                                .filter(known::containsKey)
                                                .map(known::get)
                                                .map(it -> views.shown(it, values.of(it.id())))
                                                .toList()))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }
}
