package io.customer360.access;

import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces the access settings. */
public final class ChangeAccess {

    private final AccessSettingsStore store;
    private final Groups groups;
    private final People people;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store; only existing groups and active people are accepted. */
    public ChangeAccess(
            AccessSettingsStore store, Groups groups, People people, UnitOfWork work, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.people = people;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads the fields {@code version}, {@code serviceAccount} (a user key) and one per permission
     * by {@link Permission#field()} (one group per line), and saves the settings. No permission may
     * be missing, so that none is taken from everybody by oversight.
     */
    public AccessSettings on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    AccessSettings current = store.current();
                    return save(read(input, current), current, actor);
                });
    }

    /** What is stored already stays valid, even a group or a user that has gone since. */
    private AccessSettings read(Map<String, String> input, AccessSettings current) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Map<Permission, List<String>> holders = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            if (!input.containsKey(permission.field())) {
                fields.problem(permission.field(), "c360.input.required.error");
            }
            fields.optional(permission.field(), lines -> groups(lines, current.holding(permission)))
                    .ifPresent(names -> holders.put(permission, names));
        }
        Optional<UserKey> serviceAccount =
                fields.optional("serviceAccount", text -> account(text, current));
        fields.check();
        return new AccessSettings(holders, serviceAccount, version);
    }

    private List<String> groups(String lines, List<String> stored) {
        List<String> names = Text.lines(lines, AccessSettings.MAX_NAME);
        if (names.size() > AccessSettings.MAX_GROUPS) {
            throw Rejected.value("c360.input.too-many.error", AccessSettings.MAX_GROUPS);
        }
        names.stream()
                .filter(name -> !stored.contains(name) && !groups.exists(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw Rejected.value("c360.access.group-unknown.error", name);
                        });
        return names;
    }

    private UserKey account(String text, AccessSettings current) {
        UserKey key = new UserKey(Text.line(text, AccessSettings.MAX_NAME));
        return current.serviceAccount().filter(key::equals).orElseGet(() -> active(key));
    }

    private UserKey active(UserKey key) {
        return people.find(key)
                .filter(Person::active)
                .map(Person::key)
                .orElseThrow(() -> Rejected.value("c360.access.user-unknown.error"));
    }

    private AccessSettings save(AccessSettings wanted, AccessSettings current, Actor actor) {
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        AccessSettings next =
                new AccessSettings(wanted.groups(), wanted.serviceAccount(), current.version() + 1);
        Revision revision = new Revision(actor.key(), clock.instant(), changes);
        store.save(next, current.version(), revision);
        return next;
    }

    private static Map<String, String> texts(AccessSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Permission permission : Permission.values()) {
            texts.put(permission.field(), String.join("\n", settings.holding(permission)));
        }
        texts.put("serviceAccount", settings.serviceAccount().map(UserKey::value).orElse(""));
        return texts;
    }
}
