package io.customer360.access;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.Organisation;
import io.customer360.notice.MemoryFollowers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Who may do what, and who sees which customer")
class AccessTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final CustomerId GONE = new CustomerId(3);
    private static final List<CustomerId> ALL = List.of(ACME, GLOBEX, GONE);

    private final SignedIn user = new SignedIn();
    private final MemoryGroups groups = new MemoryGroups();
    private final MemoryAccessSettings settings = new MemoryAccessSettings();
    private final MemoryOrganisations organisations =
            new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex");
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final List<CustomerId> askedReach = new ArrayList<>();
    private Set<CustomerId> served = Set.of();

    private final MemoryFollowers followers = new MemoryFollowers();
    private final Access access =
            new Access(
                    user,
                    new Permissions(settings, groups, user -> true),
                    organisations,
                    profiles,
                    (agent, customers) -> reach(customers),
                    followers);

    @BeforeEach
    void give() {
        groups.holding("viewers", "vera", "carla", "lena", "edgar")
                .holding("leads", "lena")
                .holding("editors", "carla", "edgar")
                .holding("controllers", "carla")
                .holding("managers", "mona");
        new ChangeAccess(settings, groups, new MemoryPeople(), new DirectWork(), Clock.systemUTC())
                .on(
                        Map.of(
                                "version", "0",
                                "view", "viewers",
                                "viewAll", "leads",
                                "edit", "editors",
                                "seeRevenue", "controllers",
                                "export", "",
                                "manage", "managers"),
                        Actors.boss());
    }

    @Test
    @DisplayName("F-200 who sees a customer only because they follow it is known")
    void onlyFollows() {
        Actor vera = Actors.actor("vera", Permission.VIEW);
        assertFalse(access.onlyFollows(vera, ACME));
        followers.add(ACME, vera.key(), Instant.EPOCH);
        assertTrue(access.onlyFollows(vera, ACME));
        assertFalse(access.onlyFollows(vera, GLOBEX));
        assertFalse(
                access.onlyFollows(
                        Actors.actor("vera", Permission.VIEW, Permission.VIEW_ALL), ACME));
        served = Set.of(ACME);
        assertFalse(access.onlyFollows(vera, ACME));
        served = Set.of();
        profiles.holding(aProfile().of(ACME).csm("vera").build());
        assertFalse(access.onlyFollows(vera, ACME));
    }

    @Test
    @DisplayName("without a licence nobody holds anything, whatever their groups")
    void unlicensed() {
        user.asAdmin("lena");
        assertEquals(
                Set.of(Permission.VIEW, Permission.VIEW_ALL, Permission.MANAGE),
                access.actor().permissions());
        user.unlicensed();
        assertEquals(Set.of(), access.actor().permissions());
        assertThrows(Forbidden.class, access::requireView);
        assertThrows(Forbidden.class, access::requireManager);
        assertThrows(Forbidden.class, () -> access.requireVisible(ACME));
    }

    @Test
    @DisplayName(
            "F-002 of customers known to exist only the right is asked, never the service desk")
    void amongKnown() {
        served = Set.of(GLOBEX);
        profiles.holding(aProfile().of(GONE).csm("vera").build());
        Actor vera = Actors.actor("vera", Permission.VIEW);
        assertEquals(Set.of(GLOBEX, GONE), access.among(vera, ALL));
        assertEquals(
                Set.copyOf(ALL),
                access.among(Actors.actor("lena", Permission.VIEW, Permission.VIEW_ALL), ALL));
        assertEquals(Set.of(), access.among(Actors.actor("edgar", Permission.EDIT), ALL));
        assertEquals(List.of(ACME, GLOBEX), askedReach);
    }

    @Test
    @DisplayName("F-200 whoever follows a customer sees it, as long as they may see any")
    void followed() {
        followers.add(GLOBEX, new UserKey("vera"), Instant.EPOCH);
        Actor vera = Actors.actor("vera", Permission.VIEW);
        assertEquals(Set.of(GLOBEX), access.among(vera, ALL));
        assertEquals(Set.of(), access.among(Actors.actor("vera", Permission.EDIT), ALL));
        assertEquals(Set.of(), access.among(Actors.actor("edgar", Permission.VIEW), ALL));
    }

    @Test
    @DisplayName("nobody is signed in: refused everywhere, before anything else")
    void nobody() {
        for (Executable question :
                List.<Executable>of(
                        access::actor,
                        access::requireView,
                        access::requireManager,
                        () -> access.requireVisible(GONE),
                        () -> access.requireEditor(GONE),
                        () -> access.requireRevenueEditor(GONE))) {
            assertThrows(NotSignedIn.class, question);
        }
    }

    @Test
    @DisplayName("permissions come from groups")
    void permissions() {
        user.as("carla");
        assertEquals(
                Set.of(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE),
                access.actor().permissions());
        assertEquals("carla", access.actor().key().value());

        user.as("stranger");
        assertEquals(Set.of(), access.actor().permissions());
    }

    @Test
    @DisplayName("a Jira administrator may always manage, and nothing else by that alone")
    void jiraAdmin() {
        user.asAdmin("root");

        assertEquals(Set.of(Permission.MANAGE), access.actor().permissions());
        assertEquals("root", access.requireManager().key().value());
        assertMissing(Permission.VIEW, access::requireView);
    }

    @Test
    @DisplayName("a right that is missing is refused before the customer is looked at")
    void missingRight() {
        user.as("stranger");
        assertMissing(Permission.VIEW, () -> access.requireVisible(GONE));
        assertMissing(Permission.VIEW, () -> access.requireEditor(GONE));
        assertMissing(Permission.VIEW, () -> access.requireRevenueEditor(GONE));
        assertMissing(Permission.MANAGE, access::requireManager);

        user.as("vera");
        assertMissing(Permission.EDIT, () -> access.requireEditor(GONE));
        assertMissing(Permission.EDIT, () -> access.requireRevenueEditor(GONE));

        user.as("edgar");
        assertMissing(Permission.SEE_REVENUE, () -> access.requireRevenueEditor(GONE));
        assertEquals(0, organisations.questions());
    }

    @Test
    @DisplayName("a hidden, a missing and a deleted customer answer alike")
    void hidden() {
        user.as("carla");
        for (CustomerId customer : ALL) {
            assertThrows(NotFound.class, () -> access.requireVisible(customer));
            assertThrows(NotFound.class, () -> access.requireEditor(customer));
            assertThrows(NotFound.class, () -> access.requireRevenueEditor(customer));
        }
    }

    @Test
    @DisplayName("its CSM sees a customer, and nobody else by that")
    void csm() {
        profiles.holding(aProfile().of(ACME).csm("carla").build());
        profiles.holding(aProfile().of(GONE).csm("carla").build());
        user.as("carla");

        assertEquals(List.of(ACME), visible(access.actor(), ALL));
        assertEquals("carla", access.requireVisible(ACME).key().value());
        assertEquals("carla", access.requireEditor(ACME).key().value());
        assertEquals("carla", access.requireRevenueEditor(ACME).key().value());
        assertEquals(List.of(GLOBEX), askedReach.stream().distinct().toList());

        user.as("vera");
        assertEquals(List.of(), visible(access.actor(), ALL));
    }

    @Test
    @DisplayName("an agent sees the customers of the projects they serve")
    void agent() {
        served = Set.of(GLOBEX, GONE);
        user.as("vera");

        assertEquals(List.of(GLOBEX), visible(access.actor(), ALL));
        assertEquals("vera", access.requireVisible(GLOBEX).key().value());
        assertThrows(NotFound.class, () -> access.requireVisible(ACME));
    }

    @Test
    @DisplayName("a holder of View all sees every customer that exists, without more questions")
    void viewAll() {
        user.as("lena");

        assertEquals(List.of(ACME, GLOBEX), visible(access.actor(), ALL));
        assertEquals(0, profiles.questions());
        assertEquals(List.of(), askedReach);
    }

    @Test
    @DisplayName("View all without View shows nothing")
    void viewAllAlone() {
        Actor odd = Actors.carla(Permission.VIEW_ALL);

        assertEquals(List.of(), visible(odd, ALL));
        assertEquals(0, organisations.questions());
    }

    @Test
    @DisplayName("several customers are checked with one question to each source")
    void batch() {
        profiles.holding(aProfile().of(ACME).csm("vera").build());
        profiles.holding(aProfile().of(GLOBEX).csm("vera").build());
        user.as("vera");

        assertEquals(List.of(ACME, GLOBEX), visible(access.actor(), ALL));
        assertEquals(1, organisations.questions());
        assertEquals(1, profiles.questions());
        assertEquals(List.of(), askedReach);
        assertEquals(List.of(), visible(access.actor(), List.of()));
        assertEquals(1, organisations.questions());
    }

    @Test
    @DisplayName("each group is asked for once")
    void groupsOnce() {
        user.as("vera");
        access.actor();

        assertEquals(
                List.copyOf(groups.asked()).stream().distinct().count(), groups.asked().size());
    }

    private List<CustomerId> visible(Actor actor, List<CustomerId> customers) {
        return access.visible(actor, customers).stream().map(Organisation::id).toList();
    }

    private Set<CustomerId> reach(Collection<CustomerId> customers) {
        askedReach.addAll(customers);
        return customers.stream().filter(served::contains).collect(Collectors.toSet());
    }

    private static void assertMissing(Permission permission, Executable question) {
        assertEquals(permission, assertThrows(Forbidden.class, question).missing());
    }
}
