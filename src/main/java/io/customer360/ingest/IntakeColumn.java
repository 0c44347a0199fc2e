package io.customer360.ingest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that a kind of entry can have.
 *
 * @param name as REST names it: {@code externalId}, {@code fields.12}, {@code tags}
 * @param label a text key, or the name that somebody has given to a custom field
 * @param translated whether the label is a text key
 * @param aliases other headings it goes by, in the form of {@link #normal}
 * @param required whether an entry without it is refused when it is new
 * @param key whether records are found by it
 * @param fed whether only programs may fill it
 * @param days whether it holds days, which a file may write in another order
 */
public record IntakeColumn(
        String name,
        String label,
        boolean translated,
        Set<String> aliases,
        boolean required,
        boolean key,
        boolean fed,
        boolean days) {

    public IntakeColumn {
        Set<String> all = new LinkedHashSet<>();
        all.add(normal(name));
        aliases.stream().map(IntakeColumn::normal).forEach(all::add);
        aliases = Set.copyOf(all);
    }

    /** A column of the app that may be missing. */
    public static IntakeColumn optional(String name, String textKey, String... aliases) {
        return new IntakeColumn(name, textKey, true, Set.of(aliases), false, false, false, false);
    }

    /** A column of the app that a new record needs. */
    public static IntakeColumn required(String name, String textKey, String... aliases) {
        return new IntakeColumn(name, textKey, true, Set.of(aliases), true, false, false, false);
    }

    /** A custom field. */
    public static IntakeColumn custom(String name, String fieldName, boolean required) {
        return new IntakeColumn(
                name, fieldName, false, Set.of(fieldName), required, false, false, false);
    }

    /** The same column as one that records are found by. */
    public IntakeColumn asKey() {
        return new IntakeColumn(name, label, translated, aliases, required, true, fed, days);
    }

    /** The same column as one that another system feeds. */
    IntakeColumn asFed() {
        return new IntakeColumn(name, label, translated, aliases, required, key, true, days);
    }

    /** The same column as one that holds days. */
    IntakeColumn asDays() {
        return new IntakeColumn(name, label, translated, aliases, required, key, fed, true);
    }

    /** Whether a heading of a file means this column. */
    public boolean named(String heading) {
        return aliases.contains(normal(heading));
    }

    /** A heading in small letters and digits only, so that "Customer-ID" is "customer_id". */
    public static String normal(String heading) {
        String small = heading.toLowerCase(Locale.ROOT);
        return Arrays.stream(small.split("[^\\p{L}\\p{Nd}]+")).collect(Collectors.joining());
    }
}
