package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the database gone mid-request")
class DatabaseGoneIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Gone", "SUP");
        path = "customers/" + customer;
        on.subscription(customer, Forms.subscription());
    }

    @Test
    @DisplayName("answers a plain error without a stack trace, and works again without a restart")
    void comesBack() {
        var admin = on.as("admin");
        admin.get(path).expect(200);
        on.sandbox().faults().refuseConnections(true);
        for (var part : List.of("", "/subscriptions", "/cards", "/changes")) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                var answer = admin.send("GET", path + part, face, null);
                assertTrue(answer.status() >= 500, answer.toString());
                answer.assertNoTrace();
                assertFalse(answer.body().contains("refuses"), answer.toString());
            }
        }
        on.sandbox().faults().clear();
        admin.get(path).expect(200);
    }

    @Test
    @DisplayName("an edit sent meanwhile is not half-written")
    void nothingHalfWritten() {
        var admin = on.as("admin");
        var before = admin.get(path).expect(200).json();
        var changes = admin.get(path + "/changes").expect(200).json();
        var edit =
                Forms.of(
                        "version", before.path("version").asText(),
                        "country", "DE",
                        "zone", "Europe/Berlin");
        for (var table : List.of("_PROFILE", "_REVISION", "_CHANGE")) {
            on.sandbox().faults().failSql(table);
            assertTrue(admin.patch(path, edit).status() >= 500, table);
            on.sandbox().faults().clear();
            assertEquals(before, admin.get(path).expect(200).json(), table);
            assertEquals(changes, admin.get(path + "/changes").expect(200).json(), table);
        }
        admin.patch(path, edit).expect(200);
    }

    @Test
    @DisplayName("shows an error box in the widget, and the retry works after recovery")
    void errorBoxInTheWidget(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer));
        var widget = WidgetBox.on(page, "info");
        on.sandbox().faults().refuseConnections(true);
        widget.pencil("country").click();
        PlaywrightAssertions.assertThat(widget.error()).isVisible();
        on.sandbox().faults().clear();
        widget.retry();
        PlaywrightAssertions.assertThat(widget.error()).hasCount(0);
        PlaywrightAssertions.assertThat(widget.pencil("country")).isVisible();
        assertEquals(List.of(), browsers.faults());
    }
}
