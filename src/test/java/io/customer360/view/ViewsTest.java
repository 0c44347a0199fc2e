package io.customer360.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.ListGroups;
import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemoryPulseScale;
import io.customer360.customer.ShowCustomer;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.status.MemoryStatuses;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-07 saved views of the list of customers")
class ViewsTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Actor VERA = Actors.actor("vera", Permission.VIEW);
    private static final Actor BOSS =
            Actors.actor("boss", Permission.VIEW, Permission.EDIT, Permission.MANAGE);
    private static final Map<String, String> RETAIL =
            Map.of("name", "Retail", "shared", "true", "address", "industry=Retail&csm=%40me");

    private final MemoryListViews stored = new MemoryListViews();
    private final MemoryStatuses statuses = new MemoryStatuses();
    private final ShowViews show = new ShowViews(stored, statuses, customers());
    private final KeepViews change =
            new KeepViews(stored, customers(), new DirectWork(), Clock.systemUTC());

    @Test
    @DisplayName(
            "F-039 one click lists those in onboarding, my own, and those that renew in 90 days")
    void shipped() {
        assertEquals(List.of(ShippedView.values()), show.shipped());
        assertEquals(CsmFilter.ME, open(Map.of("view", "mine")).query().filter().csm());
        assertEquals("1", open(Map.of("view", "onboarding")).query().parameters().get("status"));
        assertEquals(
                Map.of("renewal", "90", "sort", "renewal"),
                open(Map.of("view", "renewals")).query().parameters());
    }

    @Test
    @DisplayName("a shared view is everybody's, and its me is whoever opens it")
    void shared() {
        ListView view = change.add(RETAIL, List.of("name", "arr"), CARLA);

        OpenView open = show.open(Map.of("view", view.id().toString()), VERA);
        assertEquals(Optional.of(view), open.saved());
        assertEquals(CsmFilter.ME, open.query().filter().csm());
        assertEquals(List.of(CustomerColumn.NAME, CustomerColumn.ARR), open.columns());
        assertEquals(List.of(view), show.saved(VERA));
        assertFalse(open.changed());
    }

    @Test
    @DisplayName("what an address says beside the view is a change to it, also nothing at all")
    void changed() {
        ListView view = change.add(RETAIL, null, CARLA);
        String id = view.id().toString();

        assertTrue(open(Map.of("view", id, "q", "")).changed());
        assertEquals(CustomerQuery.FIRST, open(Map.of("view", id, "q", "")).query());
        assertEquals(view.draft().query(), open(Map.of("view", id, "other", "x")).query());
        Map<String, String> same = new HashMap<>(view.draft().query().parameters());
        same.put("view", id);
        assertFalse(open(same).changed());
        assertFalse(open(Map.of()).changed());
        assertTrue(open(Map.of("status", "2")).changed());
    }

    @Test
    @DisplayName("size and order alone lie over the view, whose customers stay")
    void over() {
        ListView view = change.add(RETAIL, null, CARLA);
        Map<String, String> asked = new HashMap<>(Map.of("size", "100", "sort", "renewal"));
        asked.put("view", view.id().toString());
        asked.put("direction", "desc");

        OpenView open = open(asked);

        assertTrue(open.changed());
        Map<String, String> expected = new HashMap<>(asked);
        expected.remove("view");
        expected.putAll(view.draft().query().parameters());
        assertEquals(expected, open.query().parameters());
    }

    @Test
    @DisplayName(
            "what of a view makes no sense to its reader is left out and told, asked it is not")
    void reduced() {
        ListView view =
                stored.add(
                        CARLA.key(),
                        new ViewDraft(
                                "Old",
                                true,
                                CustomerQuery.of(
                                        Map.of(
                                                "industry", "Retail",
                                                "fields.9", "gone",
                                                "arr.from", "1",
                                                "sort", "arr")),
                                List.of()));

        OpenView open = show.open(Map.of("view", view.id().toString()), VERA);

        assertEquals(Map.of("industry", "Retail"), open.query().parameters());
        assertTrue(open.reduced());
        assertFalse(open.changed());
        assertFalse(show.open(Map.of("view", "mine"), VERA).reduced());
        Map<String, String> asked = Map.of("view", "mine", "fields.9", "gone");
        assertFalse(show.open(asked, VERA).reduced());
        assertEquals("Renamed", rename(view, "Renamed", CARLA).draft().name());
    }

    @Test
    @DisplayName("columns are kept once each, and 100 are enough")
    void columns() {
        ListView view = change.add(RETAIL, List.of("name", "csm", "name"), CARLA);
        assertEquals(List.of(CustomerColumn.NAME, CustomerColumn.CSM), view.draft().columns());
        assertEquals(
                List.of("columns c360.customers.too-many-columns.error"),
                Refusals.of(() -> change.add(RETAIL, Collections.nCopies(101, "name"), CARLA)));
    }

    @Test
    @DisplayName("a view of one's own is missing for others")
    void own() {
        Map<String, String> mine = new HashMap<>(RETAIL);
        mine.remove("shared");
        ListView view = change.add(mine, null, CARLA);

        assertEquals(List.of(), show.saved(VERA));
        assertThrows(NotFound.class, () -> show.one(view.id(), VERA));
        assertThrows(NotFound.class, () -> show.open(Map.of("view", "7"), CARLA));
        assertThrows(NotFound.class, () -> change.remove(view.id(), 1, BOSS));
    }

    @Test
    @DisplayName("only editors share, only the owner and managers change what is shared")
    void rights() {
        assertThrows(Forbidden.class, () -> change.add(RETAIL, null, VERA));
        ListView view = change.add(RETAIL, null, CARLA);

        assertThrows(Forbidden.class, () -> rename(view, "Mine now", VERA));
        ListView renamed = rename(view, "Shops", BOSS);
        assertEquals("Shops", renamed.draft().name());
        assertEquals(view.draft().query(), renamed.draft().query());
        assertTrue(renamed.draft().shared());
        assertEquals(2, renamed.version());
        assertThrows(Stale.class, () -> rename(view, "Late", CARLA));
        assertEquals(renamed, rename(renamed, "Shops", CARLA), "nothing new, nothing stored");
        Actor manager = Actors.actor("mona", Permission.VIEW, Permission.MANAGE);
        assertEquals("By Mona", rename(renamed, "By Mona", manager).draft().name());
        assertThrows(Forbidden.class, () -> change.add(RETAIL, null, manager));
    }

    @Test
    @DisplayName("what makes no sense is refused by name, and 30 are enough")
    void refused() {
        assertEquals(
                List.of("name c360.input.required.error", "status c360.input.number.error"),
                Refusals.of(() -> change.add(Map.of("address", "status=gold"), null, CARLA)));
        assertEquals(
                List.of("columns c360.input.choice.error"),
                Refusals.of(() -> change.add(Map.of("name", "x"), List.of("colour"), CARLA)));
        assertEquals(
                List.of("fields.9 c360.input.choice.error"),
                Refusals.of(
                        () ->
                                change.add(
                                        Map.of("name", "x", "address", "fields.9=a"),
                                        null,
                                        CARLA)));
        assertEquals(
                List.of("arr.from c360.customers.revenue.error"),
                Refusals.of(
                        () ->
                                change.add(
                                        Map.of("name", "x", "address", "arr.from=1"),
                                        null,
                                        CARLA)));
        for (int i = 0; i < ListView.MAX_PER_OWNER; i++) {
            change.add(Map.of("name", "View " + i), null, VERA);
        }
        assertEquals(
                List.of(" c360.views.too-many.error"),
                Refusals.of(() -> change.add(Map.of("name", "one more"), null, VERA)));
    }

    private ListView rename(ListView view, String name, Actor actor) {
        return change.change(view.id(), view.version(), Map.of("name", name), null, actor);
    }

    private OpenView open(Map<String, String> parameters) {
        return show.open(parameters, CARLA);
    }

    private ListCustomers customers() {
        MemoryDirectory directory = new MemoryDirectory();
        MemoryPeople people = new MemoryPeople();
        return new ListCustomers(
                directory,
                (actor, asked) -> Set.copyOf(asked),
                user -> Set.of(),
                new ShowCustomer(
                        new MemoryOrganisations(),
                        new MemoryProfiles(new MemoryChanges()),
                        people,
                        statuses,
                        new MemoryTiers()),
                new ListGroups(
                        directory,
                        people,
                        statuses,
                        new MemoryTiers(),
                        List::copyOf,
                        new MemoryPulseScale()),
                new MemoryFields().custom(),
                new Today(Clock.systemUTC(), () -> ZoneOffset.UTC),
                new MemoryPulseScale(),
                () -> false);
    }
}
