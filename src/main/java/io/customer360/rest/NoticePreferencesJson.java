package io.customer360.rest;

import io.customer360.notice.NoticeKind;
import io.customer360.notice.NoticePreferences;
import io.customer360.notice.NoticeSettings;
import io.customer360.notice.QuietHours;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody wants to be told, and how.
 *
 * @param chosen whether they chose it; else it is as the admin has it
 * @param mails whether anybody is mailed at all
 * @param quiet whether there are hours without mails
 * @param from when they begin, as in 20:00
 * @param to when they end
 * @param zone where these hours are
 * @param digest whether they get the mail of the week
 */
public record NoticePreferencesJson(
        boolean chosen,
        boolean mails,
        List<Kind> kinds,
        boolean quiet,
        String from,
        String to,
        ZoneId zone,
        boolean digest) {

    /**
     * How one kind is told.
     *
     * @param elsewhere whether it has a mail of its own, sent at once
     */
    public record Kind(NoticeKind kind, boolean inbox, boolean mail, boolean elsewhere) {}

    static NoticePreferencesJson of(
            NoticePreferences wish, boolean chosen, boolean mails, ZoneId zone) {
        return new NoticePreferencesJson(
                chosen,
                mails,
                kinds(wish),
                wish.quiet().isPresent(),
                from(wish),
                to(wish),
                zone,
                wish.digest());
    }

    static List<Kind> kinds(NoticePreferences wish) {
        return Stream.of(NoticeKind.values())
                .map(
                        kind ->
                                new Kind(
                                        kind,
                                        wish.inbox(kind),
                                        wish.mail(kind),
                                        NoticePreferences.MAILED_ELSEWHERE.contains(kind)))
                .toList();
    }

    static String from(NoticePreferences wish) {
        return shown(wish).from().toString();
    }

    static String to(NoticePreferences wish) {
        return shown(wish).to().toString();
    }

    /** Without quiet hours, those that come with the app are offered. */
    private static QuietHours shown(NoticePreferences wish) {
        return wish.quiet().or(NoticeSettings.DEFAULT.usual()::quiet).orElseThrow();
    }
}
