package io.customer360.shared;

import java.util.Set;

/** The signed-in person who does something, with everything they may do. */
public record Actor(UserKey key, Set<Permission> permissions) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the person holds this permission. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses when the person lacks this permission. */
    public Actor require(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden(permission);
        }
        return this;
    }
}
