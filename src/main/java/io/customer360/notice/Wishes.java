package io.customer360.notice;

import io.customer360.shared.UserKey;

/** What people want to be told and how. */
public interface Wishes {

    /** What one person wants. */
    interface Wish {

        /** Whether this kind is to be in the inbox. */
        boolean inbox(NoticeKind kind);

        /** Whether this kind is to be mailed. */
        boolean mail(NoticeKind kind);
    }

    /** What somebody wants at this moment; what they never said is as the settings have it. */
    Wish of(UserKey person);
}
