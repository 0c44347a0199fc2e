package io.customer360.sandbox.jql;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that stand for moments: now(), and the starts and ends of days, weeks, months and
 * years in the viewer's zone and language, moved by an increment such as -1 or "+2w".
 */
final class DateFunctions {

    private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");

    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "y", ChronoUnit.YEARS,
                    "M", ChronoUnit.MONTHS,
                    "w", ChronoUnit.WEEKS,
                    "d", ChronoUnit.DAYS,
                    "h", ChronoUnit.HOURS,
                    "m", ChronoUnit.MINUTES);

    private static final Map<String, ChronoUnit> PERIODS =
            Map.of(
                    "day", ChronoUnit.DAYS,
                    "week", ChronoUnit.WEEKS,
                    "month", ChronoUnit.MONTHS,
                    "year", ChronoUnit.YEARS);

    private DateFunctions() {}

    /** The moment that a function stands for; what is wrong with it is told to the scope. */
    static Optional<ZonedDateTime> call(Operand.Call call, Scope scope) {
        String name = call.name().toLowerCase(Locale.ROOT);
        ZonedDateTime now = scope.now().atZone(scope.viewer().zone());
        if (name.equals("now")) {
            return call.arguments().isEmpty() ? Optional.of(now) : tooMany(call, "0", scope);
        }
        boolean end = name.startsWith("endof");
        ChronoUnit period =
                end || name.startsWith("startof") ? PERIODS.get(name.substring(end ? 5 : 7)) : null;
        if (period == null) {
            scope.refuse("Unable to find JQL function '%s()'.", call.name());
            return Optional.empty();
        }
        if (call.arguments().size() > 1) {
            return tooMany(call, "0 or 1", scope);
        }
        Matcher increment =
                INCREMENT.matcher(call.arguments().isEmpty() ? "0" : call.arguments().get(0));
        if (!increment.matches()) {
            scope.refuse(
                    "Duration for function '%s' should have the format (+/-)n(yMwdhm), e.g. -1M for"
                            + " 1 month earlier.",
                    call.name());
            return Optional.empty();
        }
        return Optional.of(moment(period, end, increment, now, scope.viewer().locale()));
    }

    /** A number of whole periods moves now; anything finer moves the start or end itself. */
    private static ZonedDateTime moment(
            ChronoUnit period, boolean end, Matcher increment, ZonedDateTime now, Locale locale) {
        long size = Long.parseLong(increment.group(2));
        long steps = increment.group(1).equals("-") ? -size : size;
        ChronoUnit unit = UNITS.getOrDefault(increment.group(3), period);
        if (unit == period) {
            return edge(period, end, now.plus(steps, unit), locale);
        }
        return edge(period, end, now, locale).plus(steps, unit);
    }

    private static ZonedDateTime edge(
            ChronoUnit period, boolean end, ZonedDateTime inside, Locale locale) {
        ZonedDateTime day = inside.truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime start =
                switch (period) {
                    case WEEKS -> day.with(WeekFields.of(locale).dayOfWeek(), 1);
                    case MONTHS -> day.withDayOfMonth(1);
                    case YEARS -> day.withDayOfYear(1);
                    default -> day;
                };
        return end ? start.plus(1, period).minus(1, ChronoUnit.MILLIS) : start;
    }

    private static Optional<ZonedDateTime> tooMany(
            Operand.Call call, String expected, Scope scope) {
        scope.refuse("Function '%s' expected '%s' arguments.", call.name(), expected);
        return Optional.empty();
    }
}
