package io.customer360.access;

import io.customer360.customer.CsmCandidates;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What users hold: by their groups, and for Jira administrators always the right to manage.
 * Somebody without a licence of this Jira sees no customers, whatever the groups.
 */
public final class Permissions implements CsmCandidates {

    private final AccessSettingsStore settings;
    private final Groups groups;
    private final Licences licences;

    /** Looks up groups in these settings. */
    public Permissions(AccessSettingsStore settings, Groups groups, Licences licences) {
        this.settings = settings;
        this.groups = groups;
        this.licences = licences;
    }

    /** What somebody else than the person behind the request holds to see customers by. */
    Set<Permission> ofReader(UserKey user) {
        return licences.licensed(user) ? of(user, false) : Set.of();
    }

    /** Everything a user holds; each group is asked once. */
    public Set<Permission> of(UserKey user, boolean jiraAdmin) {
        AccessSettings current = settings.current();
        Set<String> joined =
                current.groups().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .filter(group -> groups.member(user, group))
                        .collect(Collectors.toSet());
        Predicate<Permission> held =
                permission -> current.holding(permission).stream().anyMatch(joined::contains);
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (held.test(permission) || (jiraAdmin && permission == Permission.MANAGE)) {
                permissions.add(permission);
            }
        }
        return permissions;
    }

    @Override
    public Predicate<UserKey> maySeeCustomers() {
        List<String> viewers = settings.current().holding(Permission.VIEW);
        return person ->
                viewers.stream().anyMatch(group -> groups.member(person, group))
                        && licences.licensed(person);
    }
}
