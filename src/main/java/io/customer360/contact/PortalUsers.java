package io.customer360.contact;

import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Map;

/** The users of the instance, read live: nothing of them is copied. */
public interface PortalUsers {

    /** The full names of those of these users that have not been deleted. */
    Map<UserKey, String> names(Collection<UserKey> keys);

    /** Those of these users that have not been deleted, as the signed-in person may see them. */
    Map<UserKey, PortalUser> find(Collection<UserKey> keys);
}
