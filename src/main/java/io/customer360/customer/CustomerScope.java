package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.util.Set;

/**
 * Which customers somebody may find: all, or those they are the CSM of, those they follow, and
 * those of the projects they serve.
 */
public record CustomerScope(boolean everything, UserKey viewer, Set<Long> projects) {

    public CustomerScope {
        projects = Set.copyOf(projects);
    }
}
