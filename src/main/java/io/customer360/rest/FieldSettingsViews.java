package io.customer360.rest;

import io.customer360.field.ArrangeFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldList;
import io.customer360.field.FieldLists;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of the fields of each kind of record, which the API and the admin page share. */
public final class FieldSettingsViews implements SettingsPages, NewerRecords {
    private final CustomFields fields;
    private final FieldLists lists;
    private final ArrangeFields arrange;

    /** Wired by Spring. */
    public FieldSettingsViews(CustomFields fields, FieldLists lists, ArrangeFields arrange) {
        this.fields = fields;
        this.lists = lists;
        this.arrange = arrange;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage(
                        "fields",
                        40,
                        "c360.fields.settings.title",
                        "/settings/fields/customer",
                        () -> list(FieldEntity.CUSTOMER)));
    }

    /** The fields of a kind of record. */
    public View list(FieldEntity entity) {
        return View.of("c360.fields.settings", json(lists.current(entity)));
    }

    /** The form of a new field. */
    View emptyForm(FieldEntity entity) {
        return View.of("c360.fields.definition", FieldDefinitionFormJson.blank(entity));
    }

    /** The form of a field. */
    View form(FieldEntity entity, FieldId id) {
        return fields.of(entity).stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .map(FieldDefinitionFormJson::of)
                .map(form -> View.of("c360.fields.definition", form))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof FieldDefinition field) {
            return Optional.of(FieldDefinitionJson.of(field));
        }
        return current instanceof FieldList list ? Optional.of(json(list)) : Optional.empty();
    }

    private FieldListJson json(FieldList list) {
        var entity = list.entity();
        return new FieldListJson(
                entity.code(),
                list.version(),
                Stream.of(FieldEntity.values())
                        .map(
                                one ->
                                        new FieldListJson.Kind(
                                                one.code(),
                                                new Label(one.code(), one.textKey()),
                                                one == entity))
                        .toList(),
                arrange.system(entity).stream()
                        .map(
                                one ->
                                        new FieldListJson.System(
                                                one.name(),
                                                new Label(one.name(), one.textKey()),
                                                one.hideable(),
                                                list.hidden().contains(one.name())))
                        .toList(),
                fields.of(entity).stream().map(FieldDefinitionJson::of).toList());
    }
}
