package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Time zones of Jira and its users. */
public interface TimeZoneManager {
    TimeZone getDefaultTimezone();

    TimeZone getTimeZoneforUser(ApplicationUser user);

    TimeZone getLoggedInUserTimeZone();
}
