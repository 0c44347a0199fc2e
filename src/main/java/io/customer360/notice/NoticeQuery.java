package io.customer360.notice;

import java.util.Optional;

/**
 * Which notices somebody looks at.
 *
 * @param unseen whether only those that were not seen yet
 * @param before only older ones than this
 */
public record NoticeQuery(Optional<NoticeKind> kind, boolean unseen, Optional<NoticeId> before) {

    /** Everything, from the newest. */
    public static final NoticeQuery ALL =
            new NoticeQuery(Optional.empty(), false, Optional.empty());
}
