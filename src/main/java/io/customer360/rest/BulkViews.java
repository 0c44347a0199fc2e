package io.customer360.rest;

import io.customer360.bulk.BulkDraft;
import io.customer360.bulk.BulkField;
import io.customer360.bulk.BulkPreview;
import io.customer360.customer.People;
import io.customer360.customer.ProfileField;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.rest.BulkPreviewJson.Change;
import io.customer360.rest.BulkPreviewJson.Sent;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import io.customer360.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Views of the edit of many customers that the API and the pages share. */
public final class BulkViews {
    private final ProfileForms forms;
    private final CustomFields fields;
    private final FieldViews fieldViews;
    private final Tags tags;
    private final People people;

    /** Wired by Spring. */
    public BulkViews(
            ProfileForms forms,
            CustomFields fields,
            FieldViews fieldViews,
            Tags tags,
            People people) {
        this.forms = forms;
        this.fields = fields;
        this.fieldViews = fieldViews;
        this.tags = tags;
        this.people = people;
    }

    /** What can be changed. */
    View form(Actor actor) {
        return View.of(
                "c360.bulk.form",
                new BulkFormJson(
                        Stream.of(BulkField.values()).map(this::choice).toList(),
                        fieldViews.inputs(FieldEntity.CUSTOMER, CustomValues.NONE, actor).stream()
                                .filter(input -> !input.locked())
                                .toList()));
    }

    /** What an edit would do. */
    View preview(BulkPreview preview, BulkDraft draft, BulkInput input, Actor actor) {
        return View.of(
                "c360.bulk.preview",
                new BulkPreviewJson(
                        preview.customers(),
                        preview.missing(),
                        changes(draft, actor),
                        sent(input)));
    }

    private BulkFormJson.Choice choice(BulkField field) {
        return new BulkFormJson.Choice(
                field.field(),
                new Label(field.field(), field.textKey()),
                field == BulkField.REMOVE_TAGS ? tags() : options(field));
    }

    private List<OptionJson> options(BulkField field) {
        return field.profile().map(forms::options).orElse(List.of());
    }

    private List<OptionJson> tags() {
        return tags.all().stream().map(tag -> OptionJson.of(Worded.plain(tag.name()), "")).toList();
    }

    private List<Change> changes(BulkDraft draft, Actor actor) {
        List<Change> changes = new ArrayList<>();
        for (BulkField field : BulkField.values()) {
            field.profile()
                    .filter(draft.values()::containsKey)
                    .map(it -> change(field, value(it, draft.values().get(it))))
                    .ifPresent(changes::add);
        }
        tags(BulkField.ADD_TAGS, draft.added(), changes);
        tags(BulkField.REMOVE_TAGS, draft.removed(), changes);
        changes.addAll(custom(draft, actor));
        return changes;
    }

    private static Change change(BulkField field, List<Worded> values) {
        return new Change(field.field(), Worded.of(field.field(), field.textKey()), values);
    }

    private static void tags(BulkField field, List<String> names, List<Change> changes) {
        if (!names.isEmpty()) {
            changes.add(change(field, names.stream().map(Worded::plain).toList()));
        }
    }

    private List<Worded> value(ProfileField field, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(
                field == ProfileField.CSM
                        ? new Worded(text, people.name(new UserKey(text)))
                        : meaning(field, text));
    }

    private Worded meaning(ProfileField field, String text) {
        return forms.options(field).stream()
                .filter(option -> option.value().equals(text))
                .findFirst()
                .map(OptionJson::label)
                .orElseGet(() -> Worded.plain(text));
    }

    private List<Change> custom(BulkDraft draft, Actor actor) {
        var accepted =
                fields.changing(FieldEntity.CUSTOMER, CustomValues.NONE, draft.custom(), actor);
        return fieldViews.shown(FieldEntity.CUSTOMER, accepted.values(), actor).stream()
                .filter(field -> draft.custom().containsKey(Integer.toString(field.id())))
                .map(
                        field ->
                                new Change(
                                        "fields." + field.id(),
                                        Worded.plain(field.name()),
                                        field.values()))
                .toList();
    }

    /** The names that lists have in forms, by which a form is read back as it was sent. */
    private static List<Sent> sent(BulkInput input) {
        List<Sent> sent = new ArrayList<>();
        input.fields().forEach((name, text) -> sent.add(new Sent(name, text)));
        input.lists().forEach((name, texts) -> add(name, texts, sent));
        input.custom().forEach((id, texts) -> add("fields." + id, texts, sent));
        return sent;
    }

    private static void add(String name, List<String> texts, List<Sent> sent) {
        for (int at = 0; at < texts.size(); at++) {
            sent.add(new Sent(name + "." + at, texts.get(at)));
        }
    }
}
