package io.customer360.notice;

import io.customer360.shared.Rejected;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.regex.Pattern;

/**
 * The hours of each day in which nobody is mailed. They may go over midnight; when they begin and
 * end at the same time there are none.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** Reads both ends as they are written in a day of 24 hours. */
    public static QuietHours of(String from, String to) {
        return new QuietHours(time(from), time(to));
    }

    /** Reads a time as in 20:00. */
    public static LocalTime time(String text) {
        String plain = text.strip();
        if (!TIME.matcher(plain).matches()) {
            throw Rejected.value("c360.notices.time.error");
        }
        return LocalTime.parse(plain);
    }

    /** The first moment from this one on in which somebody in a zone may be mailed. */
    public Instant next(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (!quiet(local.toLocalTime())) {
            return at;
        }
        boolean today = local.toLocalTime().isBefore(to);
        return end(local.toLocalDate().plusDays(today ? 0 : 1).atTime(to), zone);
    }

    private boolean quiet(LocalTime time) {
        if (from.isAfter(to)) {
            return !time.isBefore(from) || time.isBefore(to);
        }
        return !time.isBefore(from) && time.isBefore(to);
    }

    /** A time that does not exist is over when the clock jumps; of two the later one counts. */
    private static Instant end(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
