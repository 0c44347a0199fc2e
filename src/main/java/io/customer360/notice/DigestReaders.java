package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;

/** Whom the mail of the week may be for, and about whom. */
public interface DigestReaders {

    /**
     * Who looks after a customer, follows one or has had a mail of the week, by key after this one,
     * at most so many.
     */
    List<UserKey> after(String key, int most);

    /** The customers that a person looks after or follows, at most so many. */
    List<CustomerId> customers(UserKey person, int most);
}
