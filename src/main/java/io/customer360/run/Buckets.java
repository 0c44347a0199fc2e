package io.customer360.run;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The times that runs are for; a job runs once for each. */
public final class Buckets {
    private static final DateTimeFormatter MINUTE = utc("uuuu-MM-dd'T'HH:mm'Z'");
    private static final DateTimeFormatter HOUR = utc("uuuu-MM-dd'T'HH'Z'");
    private static final String ASKED = "asked-";

    private Buckets() {}

    /** The minute of an instant. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** The hour of an instant. */
    public static String hour(Instant at) {
        return HOUR.format(at);
    }

    /** The night of an instant, which is the day it leads into. */
    public static String night(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** One of its own, for a run that somebody asked for. */
    public static String asked() {
        return ASKED + UUID.randomUUID();
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
