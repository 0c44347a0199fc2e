package io.customer360.adapter.jira;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The time zone of this Jira, used where a customer has none. */
public final class JiraZone implements Supplier<ZoneId> {
    private final TimeZoneManager zones;

    /** Wired by Spring. */
    public JiraZone(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId get() {
        return zones.getDefaultTimeZone().toZoneId();
    }
}
