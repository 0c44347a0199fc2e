package io.customer360.notice;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Tells when the mail of the week is due. */
final class DigestTime {

    /** How long it is sent after its hour when nobody could. */
    static final Duration LATEST = Duration.ofDays(2);

    private DigestTime() {}

    /** The week whose mail is due at a moment where its reader lives, as in 2026-W07. */
    static Optional<String> week(NoticeSettings settings, ZonedDateTime now) {
        ZonedDateTime today =
                hour(settings, now.with(TemporalAdjusters.previousOrSame(settings.digestDay())));
        ZonedDateTime latest =
                today.isAfter(now)
                        ? hour(settings, now.with(TemporalAdjusters.previous(settings.digestDay())))
                        : today;
        return now.isBefore(latest.plus(LATEST)) ? Optional.of(week(latest)) : Optional.empty();
    }

    private static ZonedDateTime hour(NoticeSettings settings, ZonedDateTime day) {
        return day.toLocalDate().atTime(settings.digestHour(), 0).atZone(day.getZone());
    }

    private static String week(ZonedDateTime day) {
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
