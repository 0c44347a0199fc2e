package io.customer360.bulk;

import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.field.FieldId;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.tag.Tag;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same edit for many customers; what is to change is named, so that a blank value means to
 * clear it.
 *
 * @param custom custom fields as {@link io.customer360.field.CustomFields} takes them
 * @param added the names of tags that everybody gets
 * @param removed the names of tags that nobody keeps
 */
public record BulkDraft(
        Map<ProfileField, String> values,
        Map<String, List<String>> custom,
        List<String> added,
        List<String> removed) {
    private static final int LONGEST_LIST = 50;
    private static final String SEPARATORS = "[,;]";

    public BulkDraft {
        values = Map.copyOf(values);
        custom = Map.copyOf(custom);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Reads an edit.
     *
     * @param change the names of what is to change; values of others are not looked at
     * @param input texts by the names of {@link BulkField}
     */
    public static BulkDraft parse(
            List<String> change, Map<String, String> input, Map<String, List<String>> custom) {
        Fields fields = new Fields(input);
        if (change.isEmpty()) {
            fields.problem("change", "c360.bulk.nothing.error");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (String name : Set.copyOf(change)) {
            if (BulkField.of(name).isPresent()) {
                texts.put(name, input.getOrDefault(name, ""));
            } else {
                FieldId.ofInput(name)
                        .map(FieldId::toString)
                        .ifPresentOrElse(
                                id -> entered.put(id, custom.getOrDefault(id, List.of())),
                                () -> fields.problem("change", "c360.input.choice.error"));
            }
        }
        BulkDraft draft =
                new BulkDraft(
                        values(texts, fields),
                        entered,
                        tags(BulkField.ADD_TAGS, texts, fields),
                        tags(BulkField.REMOVE_TAGS, texts, fields));
        fields.check();
        return draft;
    }

    /** The part of it that is an edit of the profile, from this version. */
    ProfileEdit profile(int version) {
        return new ProfileEdit(version, values, custom);
    }

    /** Whether any field of the profile, or any custom field, is to change. */
    boolean ofProfile() {
        return !values.isEmpty() || !custom.isEmpty();
    }

    private static Map<ProfileField, String> values(Map<String, String> texts, Fields fields) {
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        Map<String, String> profile = new LinkedHashMap<>(texts);
        profile.put("version", "0");
        fields.attempt("", () -> ProfileEdit.parse(profile))
                .ifPresent(edit -> values.putAll(edit.values()));
        return values;
    }

    private static List<String> tags(BulkField field, Map<String, String> texts, Fields fields) {
        Optional<List<String>> names =
                Optional.ofNullable(texts.get(field.field()))
                        .flatMap(text -> fields.attempt(field.field(), () -> names(text)));
        if (names.filter(List::isEmpty).isPresent()) {
            fields.problem(field.field(), "c360.input.required.error");
        }
        return names.orElse(List.of());
    }

    private static List<String> names(String text) {
        List<String> names =
                Stream.of(text.split(SEPARATORS))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(Tag::name)
                        .distinct()
                        .toList();
        if (names.size() > LONGEST_LIST) {
            throw Rejected.value("c360.input.too-many.error", LONGEST_LIST);
        }
        return names;
    }
}
