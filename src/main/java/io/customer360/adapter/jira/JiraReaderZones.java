package io.customer360.adapter.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.notice.ReaderZones;
import io.customer360.shared.UserKey;
import java.time.ZoneId;

/** The time zones that users of Jira have chosen. */
public final class JiraReaderZones implements ReaderZones {
    private final TimeZoneManager zones;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraReaderZones(TimeZoneManager zones, UserManager users) {
        this.zones = zones;
        this.users = users;
    }

    @Override
    public ZoneId of(UserKey person) {
        var user = users.getUserByKey(person.value());
        var zone = user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user);
        return zone.toZoneId();
    }
}
