package io.customer360.contact;

import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The users of the instance, read live: nothing of them is copied. */
public interface PortalUsers {

    /** The full names of those of these users that have not been deleted. */
    Map<UserKey, String> names(Collection<UserKey> keys);

    /** The users with exactly this user name or, where addresses are shown, this address. */
    List<UserKey> called(String name);

    /** Those of these users that have not been deleted, as the signed-in person may see them. */
    Map<UserKey, PortalUser> find(Collection<UserKey> keys);
}
