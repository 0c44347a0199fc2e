package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Portfolio;
import io.customer360.sandbox.demo.portfolio.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who follows whom in the demo")
class DemoFollowsTest {
    private final List<Account> accounts =
            new Portfolio(Portfolio.SEED, LocalDate.of(2026, 3, 2), Size.DEMO).accounts().toList();
    private final FakeApp app = new FakeApp();

    DemoFollowsTest() throws IOException {}

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    @DisplayName("F-200 people follow the customers of whom something is told")
    void follows() {
        follow(accounts);
        assertEquals(
                List.of(
                        "PUT /customers/9/following",
                        "PUT /customers/12/following",
                        "PUT /customers/13/following",
                        "PUT /customers/17/following",
                        "PUT /customers/12/following"),
                app.changes);
    }

    @Test
    @DisplayName("Nobody follows whom there is not, nor in an app that knows no following")
    void missing() {
        follow(accounts.stream().filter(account -> account.id() < 9).toList());
        app.missing.add("/followers");
        follow(accounts);
        assertEquals(List.of(), app.changes);
    }

    private void follow(List<Account> some) {
        new DemoFollows(user -> new AppDoor(app.url(), "secret=1")).follow(some);
    }
}
