package io.customer360.sandbox.jira.core;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.AuthContext;
import java.util.TimeZone;

/** Jira's time zones: the user's own, else the instance's. */
public final class Zones implements TimeZoneManager {

    private final AuthContext auth;

    public Zones(AuthContext auth) {
        this.auth = auth;
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(AuthContext.INSTANCE_ZONE);
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return TimeZone.getTimeZone(auth.zone(user));
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(auth.getLoggedInUser());
    }
}
