package io.customer360.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryPeople;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The access settings")
class ChangeAccessTest {

    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");

    private final MemoryAccessSettings store = new MemoryAccessSettings();
    private final MemoryGroups groups =
            new MemoryGroups().holding("jira-administrators").holding("csm-team").holding("leads");
    private final MemoryPeople people = new MemoryPeople();
    private final DirectWork work = new DirectWork();
    private final ChangeAccess change =
            new ChangeAccess(store, groups, people, work, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("at install let agents look and Jira administrators do everything")
    void install() {
        AccessSettings settings = AccessSettings.DEFAULT;

        for (Permission permission : Permission.values()) {
            assertTrue(settings.holding(permission).contains("jira-administrators"));
            assertEquals(
                    permission == Permission.VIEW,
                    settings.holding(permission).contains("jira-servicedesk-users"));
        }
        assertEquals(Optional.empty(), settings.serviceAccount());
        assertEquals(0, settings.version());
    }

    @Test
    @DisplayName("are replaced as a whole, with one note per changed field")
    void replaced() {
        AccessSettings saved =
                on(
                        Map.of(
                                "version", "0",
                                "view", "csm-team\nleads",
                                "viewAll", "jira-administrators",
                                "edit", "jira-administrators",
                                "seeRevenue", "jira-administrators",
                                "export", "jira-administrators",
                                "manage", "",
                                "serviceAccount", " carla "));

        assertEquals(List.of("csm-team", "leads"), saved.holding(Permission.VIEW));
        assertEquals(List.of(), saved.holding(Permission.MANAGE));
        assertEquals(Optional.of(new UserKey("carla")), saved.serviceAccount());
        assertEquals(1, saved.version());
        assertEquals(saved, store.current());
        assertEquals(1, work.runs());
        assertEquals(NOW, store.revisions().get(0).at());
        assertEquals(
                List.of(
                        new FieldChange(
                                "view",
                                "jira-administrators\njira-servicedesk-users",
                                "csm-team\nleads"),
                        new FieldChange("manage", "jira-administrators", ""),
                        new FieldChange("serviceAccount", "", "carla")),
                store.revisions().get(0).changes());
    }

    @Test
    @DisplayName("store nothing when nothing has changed")
    void same() {
        on(Map.of("version", "0", "view", "leads"));

        assertEquals(1, on(Map.of("version", "1", "view", "leads")).version());
        assertEquals(1, store.revisions().size());
    }

    @Test
    @DisplayName("are not overwritten by somebody who has seen older ones")
    void stale() {
        AccessSettings newer = on(Map.of("version", "0", "view", "leads"));

        Stale stale = assertThrows(Stale.class, () -> on(Map.of("version", "0")));

        assertEquals(newer, stale.current());
    }

    @Test
    @DisplayName("name every fault at once: unknown groups, unknown and inactive users")
    void refused() {
        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "view c360.access.group-unknown.error",
                        "manage c360.input.too-long.error",
                        "serviceAccount c360.access.user-unknown.error"),
                Refusals.of(
                        () ->
                                on(
                                        Map.of(
                                                "view", "leads\nghosts",
                                                "manage", "x".repeat(256),
                                                "serviceAccount", "nobody"))));
        assertEquals(
                List.of("ghosts"),
                Refusals.argsOf(() -> on(Map.of("version", "0", "edit", "ghosts"))));
        assertEquals(
                List.of("serviceAccount c360.access.user-unknown.error"),
                Refusals.of(() -> on(Map.of("version", "0", "serviceAccount", "inez"))));
    }

    @Test
    @DisplayName("keep a group and an account that have gone since, and take no new ones")
    void gone() {
        groups.holding("old team");
        on(Map.of("version", "0", "view", "old team", "serviceAccount", "dan"));
        groups.delete("old team");
        people.holding("dan", "Dan Dale", false);
        AccessSettings saved =
                on(
                        Map.of(
                                "version", "1",
                                "view", "old team\nleads",
                                "serviceAccount", "dan"));

        assertEquals(List.of("old team", "leads"), saved.holding(Permission.VIEW));
        assertEquals(Optional.of(new UserKey("dan")), saved.serviceAccount());
        assertEquals(
                List.of("edit c360.access.group-unknown.error"),
                Refusals.of(() -> on(Map.of("version", "2", "edit", "old team"))));
    }

    @Test
    @DisplayName("name every permission: a missing one is not taken for an empty one")
    void partial() {
        assertEquals(
                List.of(
                        "view c360.input.required.error",
                        "viewAll c360.input.required.error",
                        "seeRevenue c360.input.required.error",
                        "export c360.input.required.error",
                        "manage c360.input.required.error"),
                Refusals.of(() -> change.on(Map.of("version", "0", "edit", ""), Actors.boss())));
        assertEquals(AccessSettings.DEFAULT, store.current());
    }

    @Test
    @DisplayName("hold up to fifty groups per permission")
    void bounded() {
        IntStream.range(0, 51).forEach(index -> groups.holding("group " + index));

        assertEquals(
                50, on(Map.of("version", "0", "view", names(50))).holding(Permission.VIEW).size());
        assertEquals(
                List.of("view c360.input.too-many.error"),
                Refusals.of(() -> on(Map.of("version", "1", "view", names(51)))));
    }

    @Test
    @DisplayName("are for managers")
    void managers() {
        assertThrows(
                Forbidden.class,
                () -> change.on(Map.of("version", "0"), Actors.carla(Permission.EDIT)));
    }

    /** Every permission is in the input; those not given are left blank. */
    private AccessSettings on(Map<String, String> input) {
        Map<String, String> whole = new HashMap<>();
        for (Permission permission : Permission.values()) {
            whole.put(permission.field(), "");
        }
        whole.putAll(input);
        return change.on(whole, Actors.boss());
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "group " + index)
                .collect(Collectors.joining("\n"));
    }
}
