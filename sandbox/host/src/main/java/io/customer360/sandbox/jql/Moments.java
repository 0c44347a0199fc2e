package io.customer360.sandbox.jql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date formats of JQL: days, minutes, and periods from now. */
final class Moments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((\\d{1,6})([wdhm])\\s*)+");

    private static final Pattern PART = Pattern.compile("(\\d{1,6})([wdhm])");

    private Moments() {}

    static Optional<ZonedDateTime> read(String text, Instant now, ZoneId zone) {
        String plain = text.strip();
        return PERIOD.matcher(plain).matches()
                ? Optional.of(fromNow(plain, now.atZone(zone)))
                : day(plain.replace('/', '-'), zone);
    }

    private static ZonedDateTime fromNow(String period, ZonedDateTime now) {
        long minutes = 0;
        Matcher part = PART.matcher(period);
        while (part.find()) {
            minutes += Long.parseLong(part.group(1)) * minutes(part.group(2));
        }
        return now.plusMinutes(period.startsWith("-") ? -minutes : minutes);
    }

    private static long minutes(String unit) {
        return switch (unit) {
            case "w" -> 7 * 24 * 60;
            case "d" -> 24 * 60;
            case "h" -> 60;
            default -> 1;
        };
    }

    private static Optional<ZonedDateTime> day(String text, ZoneId zone) {
        String minute = text.contains(":") ? text : text + " 0:00";
        try {
            return Optional.of(LocalDateTime.parse(minute, MINUTE).atZone(zone));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
