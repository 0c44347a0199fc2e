package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;

/** What people have to do with a customer, in one question. */
public interface Ties {

    /** How many followers are read at most. */
    int MOST = 2000;

    /**
     * What ties people to a customer.
     *
     * @param followers who follows it
     * @param muted whether the reader hears nothing of it
     * @param csm whether the reader is its CSM
     */
    record Known(List<UserKey> followers, boolean muted, boolean csm) {}

    /** Everybody who follows a customer, and what else ties one reader to it. */
    Known of(CustomerId customer, UserKey reader);
}
