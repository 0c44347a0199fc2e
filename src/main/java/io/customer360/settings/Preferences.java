package io.customer360.settings;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** What single people prefer, each preference a short text under a name. */
public interface Preferences {

    /** The most characters that a preference can have. */
    int MAX_CONTENT = 450;

    /** What somebody prefers, unless they have never said. */
    Optional<String> of(UserKey user, String name);

    /** Remembers what somebody prefers. */
    void keep(UserKey user, String name, String content);

    /** Forgets what somebody preferred. */
    void forget(UserKey user, String name);
}
