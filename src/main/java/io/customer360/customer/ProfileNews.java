package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;

/** Is told what edits have made of profiles, in the transaction that stores them. */
public interface ProfileNews {

    /** These profiles were edited; an edit may have changed nothing. */
    void edited(Collection<Leaving.Edit> edits, UserKey by, Instant at);
}
