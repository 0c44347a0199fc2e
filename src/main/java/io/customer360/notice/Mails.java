package io.customer360.notice;

import io.customer360.shared.UserKey;

/** Mails people in their language and the form they prefer. */
public interface Mails {

    /** What became of a mail. */
    enum Fate {

        /** It is on its way. */
        SENT,

        /** Its reader cannot be mailed. */
        NOBODY,

        /** Nobody can be mailed at the moment. */
        LATER
    }

    /** Whether anybody can be mailed at the moment. */
    boolean ready();

    /** Mails what has happened. */
    Fate send(UserKey to, NoticeMail mail);

    /** Mails what is different from a week ago. */
    Fate send(UserKey to, Digest digest);
}
