package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Portfolio;
import io.customer360.sandbox.demo.portfolio.PulseBook;
import io.customer360.sandbox.demo.portfolio.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pulses of the demo")
class DemoPulsesTest {
    private final List<Account> accounts =
            new Portfolio(Portfolio.SEED, LocalDate.of(2026, 3, 2), Size.DEMO).accounts().toList();
    private final Set<String> signedIn = new TreeSet<>();
    private final FakeApp app = new FakeApp();

    DemoPulsesTest() throws IOException {}

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    @DisplayName("F-153 each CSM signs in once and says what the book says, month by month")
    void says() {
        say();

        Set<String> csms = new TreeSet<>();
        for (Account account : accounts) {
            int said = PulseBook.of(account).size();
            assertEquals(said, app.count("/customers/" + account.id() + "/pulses"));
            if (said > 0) {
                csms.add(account.csm());
            }
        }
        assertEquals(csms, signedIn);
        String last = app.bodies.get(app.bodies.size() - 1);
        assertTrue(last.contains("\"source\":\"demo\""), last);
        assertTrue(last.contains("\"month\":\"m"), last);
        assertTrue(last.contains("\"level\":\"l"), last);
    }

    @Test
    @DisplayName("An app without pulses is left alone")
    void older() {
        app.missing.add("/pulses/form");
        say();
        assertEquals(List.of(), app.changes);
    }

    private void say() {
        new DemoPulses(
                        csm -> {
                            signedIn.add(csm);
                            return new AppDoor(app.url(), "secret=1");
                        })
                .say(accounts);
    }
}
