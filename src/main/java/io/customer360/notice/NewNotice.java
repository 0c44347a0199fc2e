package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice to be stored.
 *
 * @param inbox whether it is in the inbox; one that is not is mailed only
 * @param mailDue from when on it is mailed; never when absent
 */
public record NewNotice(UserKey to, NoticeEvent event, boolean inbox, Optional<Instant> mailDue) {}
