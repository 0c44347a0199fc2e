package io.customer360.rest;

import io.customer360.access.AccessSettings;
import io.customer360.customer.Person;
import io.customer360.rest.view.Label;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may do what, by group, and in whose name the app reads. */
public record AccessJson(int version, List<Holders> permissions, Account serviceAccount) {

    /** The groups that hold one permission, one per line. */
    public record Holders(String name, Label label, Label help, String groups) {

        static Holders of(Permission permission, AccessSettings settings) {
            return new Holders(
                    permission.field(),
                    new Label(permission.field(), permission.textKey()),
                    new Label(permission.field(), permission.helpKey()),
                    String.join("\n", settings.holding(permission)));
        }
    }

    /** The user in whose name the app reads; one that is gone goes by its key. */
    public record Account(String key, String name) {}

    /** Copies the settings; {@code account} is the service account when it still exists. */
    public static AccessJson of(AccessSettings settings, Optional<Person> account) {
        return new AccessJson(
                settings.version(),
                Stream.of(Permission.values()).map(it -> Holders.of(it, settings)).toList(),
                settings.serviceAccount()
                        .map(
                                key ->
                                        new Account(
                                                key.value(),
                                                account.map(Person::name).orElse(key.value())))
                        .orElse(null));
    }
}
