package io.customer360.notice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * How people are told, where they have not chosen themselves.
 *
 * @param mails whether anybody is mailed at all
 * @param bundleMinutes how long a mail waits for more to tell
 * @param usual what somebody gets who has never chosen
 * @param digestDay the day on which the mail of the week goes out
 * @param digestHour from which hour of that day on, where the reader lives
 */
public record NoticeSettings(
        boolean mails,
        int bundleMinutes,
        NoticePreferences usual,
        DayOfWeek digestDay,
        int digestHour,
        int version) {

    /** The longest that a mail waits for more to tell: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    /** The last hour of a day. */
    public static final int LAST_HOUR = 23;

    /** The settings at install. */
    public static final NoticeSettings DEFAULT =
            new NoticeSettings(
                    true,
                    60,
                    new NoticePreferences(
                            Set.of(),
                            NoticePreferences.MAILED_ELSEWHERE,
                            Optional.of(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0))),
                            true),
                    DayOfWeek.MONDAY,
                    7,
                    0);

    public NoticeSettings {
        if (bundleMinutes < 0 || bundleMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("bad wait: " + bundleMinutes);
        }
        if (digestHour < 0 || digestHour > LAST_HOUR) {
            throw new IllegalArgumentException("not an hour: " + digestHour);
        }
    }
}
