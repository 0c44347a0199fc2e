package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields somebody has set, by what they have entered: blank clears, absent leaves alone.
 *
 * @param departure what was entered of {@link Leaving#FIELDS}
 */
public record ProfileEdit(
        int version,
        Map<ProfileField, String> values,
        Map<String, List<String>> custom,
        Map<String, String> departure) {

    private static final int MAX = 150;

    public ProfileEdit {
        values = Map.copyOf(values);
        custom = Map.copyOf(custom);
        departure = Map.copyOf(departure);
    }

    /** An edit after which nobody has left. */
    public ProfileEdit(
            int version, Map<ProfileField, String> values, Map<String, List<String>> custom) {
        this(version, values, custom, Map.of());
    }

    /** Reads an edit without custom fields. */
    public static ProfileEdit parse(Map<String, String> input) {
        return parse(input, Map.of());
    }

    /**
     * Reads texts by the names of {@link ProfileField}, {@link Leaving#FIELDS} and {@code version};
     * null is absent. Custom fields are as {@link io.customer360.field.CustomFields} takes them.
     */
    public static ProfileEdit parse(Map<String, String> input, Map<String, List<String>> custom) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        for (ProfileField field : ProfileField.values()) {
            Optional.ofNullable(input.get(field.field()))
                    .flatMap(text -> fields.attempt(field.field(), () -> Text.line(text, MAX)))
                    .ifPresent(text -> values.put(field, text));
        }
        fields.check();
        return new ProfileEdit(version, values, custom, Leaving.entered(input));
    }

    /** What was entered in a field, if it is to change. */
    public Optional<String> value(ProfileField field) {
        return Optional.ofNullable(values.get(field));
    }
}
