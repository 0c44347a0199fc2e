package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.ZoneId;

/** Where people live who are told something. */
public interface ReaderZones {

    /** The time zone of a person; that of the instance where they have chosen none. */
    ZoneId of(UserKey person);
}
