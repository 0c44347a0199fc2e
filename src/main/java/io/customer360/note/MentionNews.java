package io.customer360.note;

import io.customer360.shared.UserKey;
import java.util.Set;

/** Is told whom notes mention, in the transaction that stores them. */
public interface MentionNews {

    /** A note newly mentions these people, who may not be there or not see its customer. */
    void mentioned(Note note, UserKey by, Set<UserKey> people);
}
