package io.customer360.measure;

import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Map;

/** The numbers by which facts about tickets know people. */
public interface UserNumbers {

    /** The numbers of these people; who is no user any more is missing. */
    Map<UserKey, Long> of(Collection<UserKey> people);
}
