package io.customer360.field;

import java.util.List;
import java.util.Optional;

/** Values as the texts in which they are entered, answered and kept in history. */
public final class FieldTexts {

    private FieldTexts() {}

    /** The texts of a value: one, or for several options their names, or none when not set. */
    public static List<String> of(FieldDefinition field, Optional<FieldValue> value) {
        return value.map(given -> of(field, given)).orElse(List.of());
    }

    /** The text of a value in history, a line for each option; blank when not set. */
    public static String history(FieldDefinition field, Optional<FieldValue> value) {
        return String.join("\n", of(field, value));
    }

    /** What would have to be entered for a text of history. */
    public static List<String> entered(FieldDefinition field, String history) {
        return field.type() == FieldType.MULTI_SELECT ? history.lines().toList() : List.of(history);
    }

    private static List<String> of(FieldDefinition field, FieldValue value) {
        if (value instanceof FieldValue.Choice choice) {
            return choice.options().stream()
                    .flatMap(id -> field.option(id).stream())
                    .map(FieldOption::name)
                    .toList();
        }
        return List.of(text(value));
    }

    private static String text(FieldValue value) {
        if (value instanceof FieldValue.Words words) {
            return words.text();
        }
        if (value instanceof FieldValue.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof FieldValue.Day day) {
            return day.day().toString();
        }
        if (value instanceof FieldValue.Flag flag) {
            return Boolean.toString(flag.yes());
        }
        if (value instanceof FieldValue.Person person) {
            return person.key().value();
        }
        if (value instanceof FieldValue.Link link) {
            return link.url();
        }
        return ((FieldValue.Amount) value).money().withCurrency();
    }
}
