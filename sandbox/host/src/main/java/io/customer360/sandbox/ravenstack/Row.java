package io.customer360.sandbox.ravenstack;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a file; a value that is not what its column promises makes it unfit. */
final class Row {

    private static final int LONGEST_TEXT = 150;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern CENTS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{2})-(\\d{2})-((?:19|20|21)\\d{2})(?: (\\d{2}:\\d{2}(?::\\d{2})?))?");

    private final RavenFile file;
    private final NamedCsvRecord row;

    Row(RavenFile file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    RavenFile file() {
        return file;
    }

    /** The line on which it begins; the first line of a file is 1. */
    long line() {
        return row.getStartingLineNumber();
    }

    /** Refuses a row that has too few or too many fields. */
    void checkWidth() {
        int wanted = row.getHeader().size();
        if (row.getFieldCount() != wanted) {
            throw new Unfit("has " + row.getFieldCount() + " fields instead of " + wanted);
        }
    }

    Optional<String> given(String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    String text(String column) {
        String text = given(column).orElseThrow(() -> new Unfit(column + " is empty"));
        if (text.length() > LONGEST_TEXT) {
            throw new Unfit(column + " is longer than " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    String id(String column) {
        return matching(column, ID, "an id").group();
    }

    /** One of these words. */
    String word(String column, List<String> words) {
        String text = text(column);
        if (!words.contains(text)) {
            throw new Unfit("%s is %s, not one of %s".formatted(column, text, words));
        }
        return text;
    }

    boolean flag(String column) {
        return word(column, List.of("TRUE", "FALSE")).equals("TRUE");
    }

    /** A whole number, zero or more. */
    int count(String column) {
        return Integer.parseInt(matching(column, COUNT, "a whole number from 0").group());
    }

    /** An amount of money, zero or more, with at most two decimals. */
    BigDecimal amount(String column) {
        return new BigDecimal(
                matching(column, CENTS, "an amount from 0 with at most two decimals").group());
    }

    /** A day; whoever wrote a time with it meant the day. */
    LocalDate day(String column) {
        return moment(column).toLocalDate();
    }

    /** A moment; a day alone is its beginning. */
    LocalDateTime moment(String column) {
        Matcher found = matching(column, DAY, "a day-month-year between 1900 and 2199");
        try {
            LocalDate day = LocalDate.of(number(found, 3), number(found, 2), number(found, 1));
            String time = found.group(4);
            return day.atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time));
        } catch (DateTimeException e) {
            throw new Unfit("%s is %s, which does not exist".formatted(column, found.group()));
        }
    }

    private Matcher matching(String column, Pattern pattern, String kind) {
        String text = text(column);
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new Unfit("%s is %s, not %s".formatted(column, text, kind));
        }
        return matcher;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
