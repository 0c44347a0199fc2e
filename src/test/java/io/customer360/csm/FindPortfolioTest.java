package io.customer360.csm;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.MemoryPeople;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whose portfolio somebody may see")
class FindPortfolioTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW);
    private static final Actor LENA = Actors.actor("lena", Permission.VIEW, Permission.VIEW_ALL);

    private final Memory store = new Memory();
    private final CsmPage page = new CsmPage(store);
    private final MemoryDirectory directory =
            new MemoryDirectory()
                    .holding("Acme", aProfile().of(new CustomerId(1)).csm("carla").build(), 10)
                    .holding("Gone", aProfile().of(new CustomerId(2)).csm("deleted").build(), 10);
    private final FindPortfolio portfolios = new FindPortfolio(page, directory, new MemoryPeople());

    @Test
    @DisplayName("F-181 one's own by any name of it, with the filter of the list")
    void own() {
        for (String key : List.of("", "@me", "carla")) {
            var whose = portfolios.of(key, CARLA);
            assertTrue(whose.own());
            assertEquals(Map.of("csm", "@me"), whose.parameters(Map.of()));
        }
        assertEquals(List.of(), portfolios.choices(CARLA));
        assertThrows(Forbidden.class, () -> portfolios.of("", Actors.actor("nobody")));
    }

    @Test
    @DisplayName("F-181 another CSM for a lead; for others as if there were none")
    void lead() {
        var whose = portfolios.of("carla", LENA);
        assertFalse(whose.own());
        assertEquals("carla", whose.parameters(Map.of()).get("csm"));
        assertThrows(NotFound.class, () -> portfolios.of("nobody", LENA));
        assertThrows(NotFound.class, () -> portfolios.of("lena", CARLA));
        assertThrows(NotFound.class, () -> portfolios.of("nobody", CARLA));
    }

    @Test
    @DisplayName("F-181 a lead chooses among the others by name, even when there is only one")
    void choices() {
        assertEquals(
                List.of("carla", "deleted"),
                portfolios.choices(LENA).stream().map(csm -> csm.key().value()).toList());
        var lead = Actors.actor("carla", Permission.VIEW, Permission.VIEW_ALL);
        assertEquals(
                List.of("deleted"),
                portfolios.choices(lead).stream().map(FindPortfolio.Csm::name).toList());
    }

    @Test
    @DisplayName("F-181 a CSM who was deleted is still to be chosen, and is told apart")
    void deleted() {
        assertEquals(new UserKey("deleted"), portfolios.of("deleted", LENA).csm());
        assertTrue(portfolios.gone(new UserKey("deleted")));
        assertEquals("deleted", portfolios.name(new UserKey("deleted")));
    }

    @Test
    @DisplayName("F-180 switched off there is none for anybody")
    void off() {
        var change = new ChangeCsmPage(store, new DirectWork(), Clock.systemUTC());
        var off = Map.of("version", "0", "on", "false", "months", "6", "medium", "true");
        assertThrows(Forbidden.class, () -> change.on(off, CARLA));

        change.on(off, Actors.boss());

        assertThrows(CsmPageOff.class, () -> portfolios.of("", CARLA));
        assertFalse(page.enabled());
        assertEquals(6, page.months());
        assertTrue(page.mediumToo());
        assertThrows(Stale.class, () -> change.on(off, Actors.boss()));
        assertEquals(
                List.of("months c360.input.number-range.error"),
                Refusals.of(
                        () -> change.on(Map.of("version", "1", "months", "19"), Actors.boss())));
    }

    private static final class Memory implements CsmPageStore {
        private CsmPageSettings kept = CsmPageSettings.DEFAULT;

        @Override
        public CsmPageSettings current() {
            return kept;
        }

        @Override
        public void save(CsmPageSettings next, int expectedVersion, Revision revision) {
            kept = next;
        }
    }
}
