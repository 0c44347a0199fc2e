package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Optional;

/** When mails go out. */
public interface MailPlan {

    /**
     * From when on a person is mailed what happened first at this moment, of everything that waits
     * for them; never when no mails are sent.
     */
    Optional<Instant> due(UserKey person, Instant firstUnmailed);
}
