package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Portfolio;
import io.customer360.sandbox.demo.portfolio.ScorecardBook;
import io.customer360.sandbox.demo.portfolio.Size;
import io.customer360.sandbox.demo.portfolio.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scorecards of the demo")
class DemoScorecardsTest {
    private final List<Account> accounts =
            new Portfolio(Portfolio.SEED, LocalDate.of(2026, 3, 2), Size.DEMO).accounts().toList();
    private final Set<String> signedIn = new TreeSet<>();
    private final FakeApp app = new FakeApp();

    DemoScorecardsTest() throws IOException {}

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    @DisplayName("F-157 thirty customers and more have one, ticked and scored by their CSMs")
    void gives() {
        give();

        List<Account> with =
                accounts.stream().filter(it -> ScorecardBook.of(it).isPresent()).toList();
        assertTrue(with.size() >= 30, with.size() + " customers");
        assertTrue(with.size() < accounts.size());
        Set<String> csms = new TreeSet<>(Set.of("admin"));
        with.forEach(it -> csms.add(it.csm()));
        assertEquals(csms, signedIn);
        String stuck = "/customers/" + Story.ONBOARDING_STUCK.number() + "/scorecards";
        assertEquals(
                List.of(
                        "POST " + stuck,
                        "PUT " + stuck + "/9/objectives/1",
                        "PUT " + stuck + "/9/objectives/2"),
                app.changes.stream().filter(it -> it.contains(stuck)).toList());
    }

    @Test
    @DisplayName("F-157 who has a scorecard keeps it as it is")
    void again() {
        give();
        int before = app.changes.size();

        give();

        assertEquals(before + 1, app.changes.size());
    }

    @Test
    @DisplayName("An app without scorecards is left alone")
    void older() {
        app.missing.add("/settings/scorecards");
        give();
        assertEquals(List.of(), app.changes);
    }

    private void give() {
        new DemoScorecards(
                        csm -> {
                            signedIn.add(csm);
                            return new AppDoor(app.url(), "secret=1");
                        })
                .give(accounts);
    }
}
