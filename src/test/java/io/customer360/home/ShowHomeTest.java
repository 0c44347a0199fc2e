package io.customer360.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.access.AccessSettings;
import io.customer360.access.MemoryAccessSettings;
import io.customer360.home.Home.Checked;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource;
import io.customer360.membership.Unreadable;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("X-37 the first page of the app")
class ShowHomeTest {

    private static final Held FULL = new Held(20, 20, 20, 30, 40, 50, 3);
    private static final Actor BOSS = Actors.boss();
    private static final Revision REVISION = new Revision(BOSS.key(), Instant.EPOCH, List.of());

    private final MemoryAccessSettings access = new MemoryAccessSettings();
    private final MemoryBaseCurrency currency = new MemoryBaseCurrency();
    private final MemoryDemos demos = new MemoryDemos();
    private final Desk desk = new Desk();
    private Held held = FULL;
    private boolean present = true;

    private final ShowHome home =
            new ShowHome(
                    () -> present,
                    desk,
                    access,
                    currency,
                    new Holdings() {
                        @Override
                        public Held count() {
                            return held;
                        }

                        @Override
                        public OptionalInt visibleTo(Actor viewer) {
                            return OptionalInt.of(4);
                        }
                    },
                    demos);

    @Test
    @DisplayName("somebody new is told to choose an account, to let it work, to let the team in")
    void fresh() {
        held = Held.NOTHING;
        desk.obstacle = Optional.of(Obstacle.NO_ACCOUNT);

        assertEquals(List.of("account", "desks", "team"), next(BOSS));
        assertEquals(
                Set.of(Check.SERVICE_MANAGEMENT, Check.OWN_VIEW),
                Set.copyOf(
                        home.of(BOSS).checks().stream()
                                .filter(Checked::done)
                                .map(Checked::check)
                                .toList()));
    }

    @Test
    @DisplayName("without Jira Service Management that comes first, and nobody is asked about it")
    void absent() {
        present = false;
        desk.obstacle = Optional.of(Obstacle.NO_SERVICE_MANAGEMENT);

        assertEquals(List.of("service-management", "account", "desks"), next(BOSS));
        assertEquals(OptionalInt.empty(), home.of(BOSS).visible());
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    @DisplayName("an account that is there but cannot read is told apart from one that is missing")
    void account(Obstacle obstacle) {
        desk.obstacle = Optional.of(obstacle);

        boolean there = obstacle == Obstacle.NO_AGENT || obstacle == Obstacle.REFUSED;
        assertEquals(there, done(Check.ACCOUNT));
        assertEquals(false, done(Check.DESKS));
    }

    @Test
    @DisplayName("when everything is there, the ordinary steps remain")
    void complete() {
        everything();

        assertTrue(home.of(BOSS).checks().stream().allMatch(Checked::done));
        assertEquals(List.of("list", "dashboard", "import"), next(BOSS));
    }

    @Test
    @DisplayName("what some customers lack is told with its count, and comes before the ordinary")
    void some() {
        everything();
        held = new Held(20, 14, 20, 0, 0, 50, 1);

        assertEquals(List.of("csm", "subscriptions", "fields"), next(BOSS));
        Checked csm = check(Check.CSM);
        assertEquals(OptionalInt.of(14), csm.has());
        assertEquals(OptionalInt.of(20), csm.of());
        assertEquals(OptionalInt.of(0), check(Check.FIELDS).has());
        assertEquals(OptionalInt.empty(), check(Check.FIELDS).of());
    }

    @Test
    @DisplayName(
            "before there are customers they lack nothing; the field of the start is none of theirs")
    void nobody() {
        everything();
        held = Held.NOTHING;

        for (Check check : List.of(Check.CUSTOMERS, Check.CONTACTS, Check.FIELDS)) {
            assertEquals(false, done(check), check::name);
        }
        var checked = home.of(BOSS).checks().stream().map(Checked::check).toList();
        assertFalse(checked.contains(Check.CSM) || checked.contains(Check.STATUS));
        assertEquals(List.of("customers", "subscriptions", "contacts"), next(BOSS));
        assertEquals(OptionalInt.of(0), check(Check.FIELDS).has());
    }

    @Test
    @DisplayName("a manager without View is told, and not sent where only viewers may go")
    void manager() {
        everything();
        held = Held.NOTHING;
        Home shown = home.of(Actors.carla(Permission.MANAGE));

        assertEquals(List.of("own-view", "customers", "fields"), codes(shown));
        assertTrue(shown.checks().stream().noneMatch(it -> it.check() == Check.CSM));
        assertEquals(OptionalInt.empty(), shown.visible());
        assertEquals(Optional.of(Held.NOTHING), shown.held());
        assertEquals(List.of(Step.GUIDE), shown.steps());
        assertTrue(shown.manages());
    }

    @Test
    @DisplayName("others learn how many customers they see, and no total unless they see all")
    void readers() {
        Home viewer = home.of(Actors.carla(Permission.VIEW));
        assertEquals(OptionalInt.of(4), viewer.visible());
        assertEquals(Optional.empty(), viewer.held());
        assertEquals(List.of(), viewer.checks());
        assertEquals(List.of("list", "dashboard", "guide"), codes(viewer));

        Home editor = home.of(Actors.carla(Permission.VIEW, Permission.EDIT));
        assertEquals(List.of("list", "dashboard", "import"), codes(editor));

        Home all = home.of(Actors.carla(Permission.VIEW, Permission.VIEW_ALL));
        assertEquals(OptionalInt.of(20), all.visible());
        assertEquals(Optional.of(FULL), all.held());
        assertEquals(List.of(), all.checks());
    }

    @Test
    @DisplayName("whoever edits all customers learns what these lack, and nothing about the set-up")
    void lead() {
        held = new Held(20, 14, 20, 30, 40, 0, 1);
        desk.obstacle = Optional.of(Obstacle.NO_ACCOUNT);
        Home shown = home.of(Actors.carla(Permission.VIEW, Permission.VIEW_ALL, Permission.EDIT));

        assertEquals(
                List.of(Check.CSM, Check.STATUS, Check.SUBSCRIPTIONS, Check.CONTACTS),
                shown.checks().stream().map(Checked::check).toList());
        assertEquals(List.of("csm", "contacts", "list"), codes(shown));
        assertEquals(false, shown.manages());
    }

    @Test
    @DisplayName("whoever holds nothing is refused")
    void refused() {
        assertThrows(Forbidden.class, () -> home.of(Actors.carla()));
        assertThrows(Forbidden.class, () -> home.of(Actors.carla(Permission.EDIT)));
    }

    @Test
    @DisplayName("only who manages the app learns of demo customers")
    void demo() {
        Demo demo = demos.begin(Instant.EPOCH);

        assertEquals(Optional.of(demo), home.of(BOSS).demo());
        Home viewer = home.of(Actors.carla(Permission.VIEW));
        assertEquals(Optional.empty(), viewer.demo());
        assertEquals(false, viewer.manages());
    }

    private void everything() {
        access.save(
                new AccessSettings(Map.of(Permission.EDIT, List.of("csms")), Optional.empty(), 1),
                0,
                REVISION);
        currency.save(new BaseCurrency(Optional.of(Currency.getInstance("EUR")), 1), 0, REVISION);
    }

    private List<String> next(Actor actor) {
        return codes(home.of(actor));
    }

    private static List<String> codes(Home shown) {
        return shown.next().stream().map(Advice::code).toList();
    }

    private boolean done(Check check) {
        return check(check).done();
    }

    private Checked check(Check wanted) {
        return home.of(BOSS).checks().stream()
                .filter(it -> it.check() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** A service desk of which only matters whether it can be read. */
    private static final class Desk implements OrganisationSource {
        private Optional<Obstacle> obstacle = Optional.empty();

        @Override
        public void requireReadable() {
            obstacle.ifPresent(
                    it -> {
                        throw new Unreadable(it);
                    });
        }

        @Override
        public Page organisations(int start) {
            throw new UnsupportedOperationException("nobody reads here");
        }

        @Override
        public boolean moreThan(int count) {
            throw new UnsupportedOperationException("nobody counts here");
        }

        @Override
        public boolean gone(CustomerId customer) {
            throw new UnsupportedOperationException("nobody looks here");
        }

        @Override
        public List<Long> servedProjects() {
            throw new UnsupportedOperationException("nobody serves here");
        }

        @Override
        public int otherProjects() {
            throw new UnsupportedOperationException("nobody serves here");
        }

        @Override
        public Set<CustomerId> linkedTo(long project) {
            throw new UnsupportedOperationException("nobody links here");
        }
    }
}
