package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Time zones as every Atlassian product sees them. */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
