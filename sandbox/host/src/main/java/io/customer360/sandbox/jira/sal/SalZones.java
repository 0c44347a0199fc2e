package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.customer360.sandbox.jira.AuthContext;
import java.util.TimeZone;

/** SAL's time zones: the user's own, else the instance's. */
public final class SalZones implements TimeZoneManager {

    private final AuthContext auth;

    public SalZones(AuthContext auth) {
        this.auth = auth;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(auth.zone(auth.getLoggedInUser()));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(AuthContext.INSTANCE_ZONE);
    }
}
