package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the days in a file are written; all become 2025-12-31, which is always understood. */
public enum DayOrder {
    ISO("iso", "c360.import.days-iso.label", 0),
    DAY_FIRST("day-first", "c360.import.days-day-first.label", 1),
    MONTH_FIRST("month-first", "c360.import.days-month-first.label", 2);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final int MONTHS = 12;

    private final String code;
    private final String textKey;
    private final int day;

    DayOrder(String code, String textKey, int day) {
        this.code = code;
        this.textKey = textKey;
        this.day = day;
    }

    /** The order with this code; the usual one when none is named. */
    public static DayOrder of(String code) {
        if (code == null || code.isBlank()) {
            return ISO;
        }
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.at("days", "c360.input.choice.error"));
    }

    /** Its name in output. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** A text of a column that holds days, with a day in the order that is understood. */
    String read(String text) {
        Matcher found = DAY.matcher(text.strip());
        if (this == ISO || !found.matches()) {
            return text;
        }
        return "%s-%2s-%2s"
                .formatted(found.group(3), found.group(3 - day), found.group(day))
                .replace(' ', '0');
    }

    /** What a text tells about the order; nothing when it may be one as well as the other. */
    static Optional<DayOrder> seenIn(String text) {
        Matcher found = DAY.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(found.group(2)) > MONTHS) {
            return Optional.of(MONTH_FIRST);
        }
        return Integer.parseInt(found.group(1)) > MONTHS || text.contains(".")
                ? Optional.of(DAY_FIRST)
                : Optional.empty();
    }
}
