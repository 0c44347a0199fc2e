package io.customer360.rest.view;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;

/** Tells who looks, from Jira's settings of the current user. */
public final class Viewers {
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Clock clock;

    /** Wired by Spring. */
    public Viewers(LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        this.locales = locales;
        this.zones = zones;
        this.clock = clock;
    }

    /** The person of this thread. */
    public Viewer current() {
        return new Viewer(locales.getLocale(), zones.getUserTimeZone().toZoneId(), clock.instant());
    }
}
