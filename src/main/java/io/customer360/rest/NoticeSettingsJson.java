package io.customer360.rest;

import io.customer360.notice.NoticeSettings;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/**
 * How people are told where they have not chosen themselves.
 *
 * @param mails whether anybody is mailed at all
 * @param bundle for how many minutes a mail waits for more to tell
 * @param quiet whether there are hours without mails
 * @param from when they begin, as in 20:00
 * @param to when they end
 * @param digest whether everybody gets the mail of the week
 * @param digestHour from which hour of its day on
 */
public record NoticeSettingsJson(
        int version,
        boolean mails,
        int bundle,
        List<NoticePreferencesJson.Kind> kinds,
        boolean quiet,
        String from,
        String to,
        boolean digest,
        List<Day> days,
        int digestHour) {

    /** A day on which the mail of the week can go out. */
    public record Day(DayOfWeek day, boolean selected) {}

    static NoticeSettingsJson of(NoticeSettings settings) {
        var usual = settings.usual();
        return new NoticeSettingsJson(
                settings.version(),
                settings.mails(),
                settings.bundleMinutes(),
                NoticePreferencesJson.kinds(usual),
                usual.quiet().isPresent(),
                NoticePreferencesJson.from(usual),
                NoticePreferencesJson.to(usual),
                usual.digest(),
                Stream.of(DayOfWeek.values())
                        .map(day -> new Day(day, day == settings.digestDay()))
                        .toList(),
                settings.digestHour());
    }
}
