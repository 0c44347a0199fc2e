package io.customer360.sandbox.jira.core;

import com.atlassian.jira.datetime.DateTimeStyle;
import io.customer360.sandbox.jira.AuthContext;
import java.text.ParseException;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Jira's dates in the formats that it comes with. */
public final class DateWriter implements com.atlassian.jira.datetime.DateTimeFormatter {

    private final AuthContext auth;
    private final Locale locale;
    private final DateTimeStyle style;
    private final TimeZone zone;

    private DateWriter(AuthContext auth, Locale locale, DateTimeStyle style, TimeZone zone) {
        this.auth = auth;
        this.locale = locale;
        this.style = style;
        this.zone = zone;
    }

    /** Writes for nobody in particular. */
    public static DateWriter of(AuthContext auth) {
        return new DateWriter(auth, Locale.ENGLISH, DateTimeStyle.COMPLETE, utc());
    }

    @Override
    public DateWriter forLoggedInUser() {
        var user = auth.getLoggedInUser();
        return new DateWriter(
                auth, auth.locale(user), style, TimeZone.getTimeZone(auth.zone(user)));
    }

    @Override
    public DateWriter withStyle(DateTimeStyle other) {
        return new DateWriter(auth, locale, other, zone);
    }

    @Override
    public DateWriter withZone(TimeZone other) {
        return new DateWriter(auth, locale, style, other);
    }

    @Override
    public String format(Date date) {
        return pattern().format(date);
    }

    /** The day in a text of this format. */
    LocalDate day(String text) throws ParseException {
        var end = new ParsePosition(0);
        SimpleDateFormat pattern = pattern();
        pattern.setLenient(false);
        Date found = pattern.parse(text, end);
        if (found == null || end.getIndex() < text.length()) {
            throw new ParseException(text, end.getIndex());
        }
        return LocalDate.ofInstant(found.toInstant(), zone.toZoneId());
    }

    private SimpleDateFormat pattern() {
        var format =
                new SimpleDateFormat(
                        style == DateTimeStyle.COMPLETE ? "dd/MMM/yy h:mm a" : "d/MMM/yy", locale);
        format.setTimeZone(zone);
        return format;
    }

    static TimeZone utc() {
        return TimeZone.getTimeZone(ZoneOffset.UTC);
    }
}
