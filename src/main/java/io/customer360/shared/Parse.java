package io.customer360.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readers of single values; each refuses with the code of what is wrong. */
public final class Parse {

    /** The first day the app accepts. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day the app accepts. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern ID = Pattern.compile("\\d{1,10}");

    private Parse() {}

    /** A whole number between two bounds, both included. */
    public static int wholeNumber(String text, int min, int max) {
        String plain = text.strip();
        if (!WHOLE.matcher(plain).matches()) {
            throw Rejected.value("c360.input.number.error");
        }
        long value = Long.parseLong(plain);
        if (value < min || value > max) {
            throw Rejected.value("c360.input.number-range.error", min, max);
        }
        return (int) value;
    }

    /** The version of a record that an edit starts from. */
    public static int version(String text) {
        return wholeNumber(text, 0, Integer.MAX_VALUE);
    }

    /** A day in the form 2025-12-31. */
    public static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw Rejected.value("c360.input.date.error");
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw Rejected.value(
                    "c360.input.date-range.error", FIRST_DAY.toString(), LAST_DAY.toString());
        }
        return day;
    }

    /** A yes or no as forms and JSON send it. */
    public static boolean flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on" -> true;
            case "false", "off", "" -> false;
            default -> throw Rejected.value("c360.input.flag.error");
        };
    }

    /** A positive id from an address; anything else names something that is not there. */
    public static int id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new NotFound();
        }
        long value = Long.parseLong(text);
        if (value == 0 || value > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        return (int) value;
    }
}
