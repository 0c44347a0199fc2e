package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("F-002 listing customers")
class ListCustomersTest {

    private static final Actor LENA = Actors.actor("lena", Permission.VIEW, Permission.VIEW_ALL);
    private static final Actor CARLA = Actors.carla(Permission.VIEW);

    private final MemoryDirectory directory = new MemoryDirectory();
    private final MemoryOrganisations organisations = new MemoryOrganisations();
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final Set<CustomerId> hidden = new HashSet<>();
    private final MemoryFields fields = new MemoryFields();
    private final ListCustomers list =
            new ListCustomers(
                    directory,
                    (actor, asked) ->
                            asked.stream()
                                    .filter(id -> !hidden.contains(id))
                                    .collect(Collectors.toSet()),
                    user -> user.value().equals("carla") ? Set.of(10L) : Set.of(),
                    new ShowCustomer(
                            organisations,
                            profiles,
                            new MemoryPeople(),
                            new MemoryStatuses(),
                            new MemoryTiers()),
                    new ListGroups(
                            directory,
                            new MemoryPeople(),
                            new MemoryStatuses(),
                            new MemoryTiers(),
                            List::copyOf,
                            new MemoryPulseScale()),
                    fields.custom(),
                    new Today(Clock.systemUTC(), () -> ZoneOffset.UTC),
                    new MemoryPulseScale(),
                    () -> false);

    @Test
    @DisplayName("pages by name, and says where the pages around begin")
    void pages() {
        many(60);

        CustomerList first = list.on(CustomerQuery.FIRST, LENA);
        CustomerList second = list.on(after(CustomerQuery.FIRST, first), LENA);
        CustomerList third = list.on(after(CustomerQuery.FIRST, second), LENA);

        assertEquals(ids(1, 25), ids(first));
        assertEquals(ids(26, 50), ids(second));
        assertEquals(ids(51, 60), ids(third));
        assertEquals(OptionalInt.of(60), second.count());
        assertEquals(Optional.empty(), first.previous());
        assertEquals(Optional.empty(), third.next());
        assertEquals(ids(first), ids(list.on(before(CustomerQuery.FIRST, second), LENA)));
        assertEquals(ids(second), ids(list.on(before(CustomerQuery.FIRST, third), LENA)));
    }

    @ParameterizedTest
    @EnumSource(CustomerColumn.class)
    @DisplayName("walks over everybody exactly once, both ways, also when names are the same")
    void walks(CustomerColumn order) {
        for (int id = 1; id <= 110; id++) {
            AProfile profile = aProfile().of(new CustomerId(id));
            if (id % 3 > 0) {
                profile.status(id % 3).csm(id % 2 == 0 ? "carla" : "dan");
            }
            hold(id, "Same " + id % 4, profile.build(), 10);
        }
        for (boolean falling : new boolean[] {false, true}) {
            CustomerQuery query = CustomerQuery.FIRST.by(order, falling);
            List<Integer> seen = new ArrayList<>();
            CustomerList page = list.on(query, LENA);
            seen.addAll(ids(page));
            while (page.next().isPresent()) {
                page = list.on(after(query, page), LENA);
                seen.addAll(ids(page));
            }
            assertEquals(110, seen.size());
            assertEquals(110, Set.copyOf(seen).size());
            List<Integer> back = new ArrayList<>(ids(page));
            while (page.previous().isPresent()) {
                page = list.on(before(query, page), LENA);
                back.addAll(0, ids(page));
            }
            assertEquals(seen, back);
        }
    }

    @Test
    @DisplayName("sorts by the order of statuses and by the names of CSMs; nobody comes last")
    void orders() {
        hold(1, "A", aProfile().of(new CustomerId(1)).build(), 10);
        hold(2, "B", aProfile().of(new CustomerId(2)).status(5).csm("dan").build(), 10);
        hold(3, "C", aProfile().of(new CustomerId(3)).status(2).csm("carla").build(), 10);
        hold(4, "D", aProfile().of(new CustomerId(4)).status(5).csm("zed").build(), 10);

        assertEquals(List.of(3, 2, 4, 1), sorted(CustomerColumn.STATUS, false));
        assertEquals(List.of(2, 4, 3, 1), sorted(CustomerColumn.STATUS, true));
        assertEquals(List.of(3, 2, 4, 1), sorted(CustomerColumn.CSM, false));
        assertEquals(List.of(4, 3, 2, 1), sorted(CustomerColumn.NAME, true));
    }

    @Test
    @DisplayName("a page whose rows are hidden at this moment is filled with those that follow")
    void refills() {
        many(120);
        for (int id = 3; id <= 70; id++) {
            hidden.add(new CustomerId(id));
        }

        CustomerList page = list.on(CustomerQuery.FIRST, LENA);

        List<Integer> expected = new ArrayList<>(List.of(1, 2));
        expected.addAll(ids(71, 93));
        assertEquals(expected, ids(page));
        assertEquals("name 093", page.next().orElseThrow().sortName());
        assertEquals(List.of(26, 52, 104), directory.batches());
    }

    @Test
    @DisplayName("names are those of the last refresh; the service desk is not asked for any")
    void namesOfTheRefresh() {
        directory.holding("Known as", Profile.blank(new CustomerId(1)), 10);

        CustomerList page = list.on(CustomerQuery.FIRST, LENA);

        assertEquals("Known as", page.rows().get(0).organisation().name());
    }

    @Test
    @DisplayName("on a single page the count is what is shown, without the hidden ones")
    void countsShown() {
        many(5);
        hidden.add(new CustomerId(2));

        CustomerList page = list.on(CustomerQuery.FIRST, LENA);

        assertEquals(List.of(1, 3, 4, 5), ids(page));
        assertEquals(OptionalInt.of(4), page.count());
    }

    @Test
    @DisplayName("finds only what the viewer cares for or serves")
    void scope() {
        hold(1, "Cared for", aProfile().of(new CustomerId(1)).csm("carla").build(), 20);
        hold(2, "Served", aProfile().of(new CustomerId(2)).csm("dan").country("DE").build(), 10);
        hold(3, "Others", aProfile().of(new CustomerId(3)).csm("zed").country("FR").build(), 20);

        assertEquals(List.of(1, 2), ids(list.on(CustomerQuery.FIRST, CARLA)));
        CustomerChoices choices = list.choices(CARLA);
        assertEquals(List.of(new UserKey("carla"), new UserKey("dan")), choices.csms());
        assertEquals(List.of(new Country("DE")), choices.countries());
    }

    @Test
    @DisplayName("what is hidden at this moment neither counts nor can be chosen")
    void countsVisible() {
        for (int id = 1; id <= 60; id++) {
            AProfile profile = aProfile().of(new CustomerId(id));
            hold(
                    id,
                    "Name " + id,
                    (id == 60 ? profile.csm("dan").country("FR") : profile.country("DE")).build(),
                    10);
        }
        hidden.add(new CustomerId(60));

        assertEquals(OptionalInt.of(59), list.on(CustomerQuery.FIRST, CARLA).count());
        CustomerChoices choices = list.choices(CARLA);
        assertEquals(List.of(new Country("DE")), choices.countries());
        assertEquals(List.of(), choices.csms());
    }

    @Test
    @DisplayName("more than can be checked are not counted for somebody who may not see all")
    void tooManyToCount() {
        for (int id = 1; id <= 5001; id++) {
            directory.holding("Name " + id, Profile.blank(new CustomerId(id)), 10);
        }

        assertEquals(OptionalInt.empty(), list.on(CustomerQuery.FIRST, CARLA).count());
        assertEquals(OptionalInt.of(5001), list.on(CustomerQuery.FIRST, LENA).count());
    }

    @Test
    @DisplayName("a place where nothing is left leads to the first page")
    void nothingLeft() {
        many(3);
        ListPlace end = new ListPlace(new CustomerId(9), "zzz", "");
        ListPlace start = new ListPlace(new CustomerId(9), "a", "");

        assertEquals(
                ids(1, 3), ids(list.on(CustomerQuery.FIRST.at(Optional.of(end), none()), LENA)));
        assertEquals(
                ids(1, 3), ids(list.on(CustomerQuery.FIRST.at(none(), Optional.of(start)), LENA)));
        assertEquals(
                ids(1, 3), ids(list.on(CustomerQuery.FIRST.at(none(), Optional.of(end)), LENA)));
    }

    @Test
    @DisplayName("nobody without the right to view gets a list")
    void right() {
        assertThrows(
                Forbidden.class,
                () -> list.on(CustomerQuery.FIRST, Actors.carla(Permission.MANAGE)));
        assertThrows(Forbidden.class, () -> list.choices(Actors.carla(Permission.EDIT)));
    }

    @Test
    @DisplayName("F-026 offers the users of a custom field only from customers one may see")
    void users() {
        many(3);
        FieldDefinition owner = fields.holding(FieldEntity.CUSTOMER, "Owner", FieldType.USER);
        for (int id = 1; id <= 2; id++) {
            var person = new FieldValue.Person(new UserKey("owner" + id));
            fields.save(
                    FieldEntity.CUSTOMER,
                    id,
                    Set.of(owner.id()),
                    new CustomValues(Map.of(owner.id(), person)));
        }
        hidden.add(new CustomerId(2));

        assertEquals(List.of(new UserKey("owner1")), list.users(owner.id(), CARLA));
    }

    private void many(int count) {
        for (int id = 1; id <= count; id++) {
            hold(id, "Name %03d".formatted(id), Profile.blank(new CustomerId(id)), 10);
        }
    }

    private void hold(int id, String name, Profile profile, long project) {
        organisations.holding(id, name);
        profiles.holding(profile);
        directory.holding(name, profile, project);
    }

    @Test
    @DisplayName("X-08 everybody that a query asks for, in its order, and no more than are wanted")
    void everybody() {
        many(30);
        hidden.add(new CustomerId(2));
        CustomerQuery falling = CustomerQuery.FIRST.by(CustomerColumn.NAME, true);

        List<CustomerId> all = list.ids(falling, 100, LENA);
        assertEquals(29, all.size());
        assertEquals(new CustomerId(30), all.get(0));
        assertEquals(all.subList(0, 7), list.ids(falling, 7, LENA));
        assertEquals(OptionalInt.of(30), list.count(CustomerQuery.FIRST, LENA));
        assertEquals(OptionalInt.of(29), list.count(CustomerQuery.FIRST, CARLA));
    }

    private List<Integer> sorted(CustomerColumn order, boolean falling) {
        return ids(list.on(CustomerQuery.FIRST.by(order, falling), LENA));
    }

    private static CustomerQuery after(CustomerQuery query, CustomerList page) {
        return query.at(page.next(), none());
    }

    private static CustomerQuery before(CustomerQuery query, CustomerList page) {
        return query.at(none(), page.previous());
    }

    private static Optional<ListPlace> none() {
        return Optional.empty();
    }

    private static List<Integer> ids(CustomerList page) {
        return page.rows().stream().map(row -> row.organisation().id().value()).toList();
    }

    private static List<Integer> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
