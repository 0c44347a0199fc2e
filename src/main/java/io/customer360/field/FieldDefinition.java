package io.customer360.field;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Word;
import java.util.List;
import java.util.Optional;

/**
 * A field that an administrator has added to a kind of record.
 *
 * @param source the system that feeds it; a field with one is not edited by people
 */
public record FieldDefinition(
        FieldId id,
        FieldEntity entity,
        String name,
        String help,
        FieldType type,
        boolean required,
        Optional<FieldSource> source,
        List<FieldOption> options,
        int version) {

    /** The name of definitions in history. */
    public static final String ENTITY = "field";

    /** The longest name of a field. */
    public static final int MAX_NAME = 60;

    /** The longest explanation of a field. */
    public static final int MAX_HELP = 150;

    /** How many fields a kind of record can have. */
    public static final int MAX_COUNT = 100;

    /** How many options a field can have. */
    public static final int MAX_OPTIONS = 100;

    public FieldDefinition {
        options = List.copyOf(options);
    }

    /** Refuses a name that one of these fields has, whatever its case. */
    public static void requireFree(String name, List<FieldDefinition> fields) {
        if (fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name))) {
            throw Rejected.at("name", "c360.fields.name-taken.error");
        }
    }

    /** Whether this person may see and enter values of this field. */
    public boolean openTo(Actor viewer) {
        return !type.revenue() || viewer.may(Permission.SEE_REVENUE);
    }

    /** Whether people may enter values; otherwise programs do. */
    public boolean edited() {
        return source.isEmpty();
    }

    /** The option with this id. */
    public Optional<FieldOption> option(int optionId) {
        return options.stream().filter(option -> option.id() == optionId).findFirst();
    }

    /** The field as history names it. */
    public Word word() {
        Word word = Word.named(name, type.meaning());
        return type.revenue() ? word.ofRevenue() : word;
    }
}
