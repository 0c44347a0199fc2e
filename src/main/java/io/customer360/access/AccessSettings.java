package io.customer360.access;

import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which groups hold which permission, and the user that jobs act as. */
public record AccessSettings(
        Map<Permission, List<String>> groups, Optional<UserKey> serviceAccount, int version) {

    /** The settings at install: agents may look, Jira administrators may do everything. */
    public static final AccessSettings DEFAULT = install();

    /** The longest name of a group. */
    public static final int MAX_NAME = 255;

    /** How many groups can hold one permission. */
    public static final int MAX_GROUPS = 50;

    public AccessSettings {
        Map<Permission, List<String>> complete = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            complete.put(permission, List.copyOf(groups.getOrDefault(permission, List.of())));
        }
        groups = Map.copyOf(complete);
    }

    /** The groups that hold a permission. */
    public List<String> holding(Permission permission) {
        return groups.get(permission);
    }

    private static AccessSettings install() {
        Map<Permission, List<String>> groups = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            groups.put(permission, List.of("jira-administrators"));
        }
        groups.put(Permission.VIEW, List.of("jira-administrators", "jira-servicedesk-users"));
        return new AccessSettings(groups, Optional.empty(), 0);
    }
}
