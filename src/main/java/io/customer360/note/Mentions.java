package io.customer360.note;

import io.customer360.shared.UserKey;
import java.util.Set;

/** Tells people that a note mentions them. */
public interface Mentions {

    /** Tells these people; a note is saved whether or not they can be reached. */
    void tell(Note note, UserKey by, Set<UserKey> mentioned);
}
