package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;

/** What somebody holds who is not the person behind the request. */
public interface Rights {

    /** A person with what they hold at this moment; nothing without a licence. */
    Actor of(UserKey person);
}
