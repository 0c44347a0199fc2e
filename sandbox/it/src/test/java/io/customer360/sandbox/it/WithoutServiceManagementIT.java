package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.WithSandbox.Kind;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox(Kind.WITHOUT_SERVICE_MANAGEMENT)
@DisplayName("Jira Service Management absent")
class WithoutServiceManagementIT {
    @Test
    @DisplayName("the plugin enables all the same")
    void enables(Installation on) {
        assertTrue(on.sandbox().plugin().enabled());
        on.as("admin").get("settings/access").expect(200);
    }

    @Test
    @DisplayName("the customer page says what is missing, in the reader's language")
    void pageSaysIt(Installation on) {
        var english = on.as("admin").html(Pages.customer(1)).expect(503);
        assertTrue(english.body().contains("Service Management"), english.toString());
        var german = on.user("gerda", Locale.GERMANY, "jira-administrators");
        var text = on.as(german).html(Pages.customer(1));
        assertTrue(text.body().contains("Service Management"), text.toString());
        assertFalse(text.body().contains(" is not "), text.toString());
    }

    @Test
    @DisplayName("REST says there is no such customer rather than failing")
    void restSaysNotFound(Installation on) {
        assertEquals(404, on.as("admin").get("customers/1").status());
    }

    @Test
    @DisplayName("F-002 the list of customers says so too, on the page and by REST")
    void list(Installation on) {
        var page = on.as("admin").html("/plugins/servlet/customer360/customers").expect(503);
        assertTrue(page.body().contains("Service Management"), page.toString());
        var listed = on.as("admin").get("customers").expect(503).json();
        assertEquals("service-management-missing", listed.path("code").asText());
        assertTrue(page.body().contains(listed.at("/errorMessages/0").asText()), page.toString());
    }

    @Test
    @DisplayName("X-37 the home page says what is missing first; demo customers are refused")
    void home(Installation on) {
        var shown = on.as("admin").get("home").expect(200).json();
        assertEquals("service-management", shown.at("/steps/0/code").asText());
        assertFalse(shown.hasNonNull("visible"));
        on.as("admin").html(Pages.HOME).expect(200);
        on.as("admin").post("home/demo", Forms.of()).expect(503);
        on.as("admin").delete("home/demo").expect(503);
        assertFalse(on.as("admin").get("home").json().hasNonNull("demo"));
    }
}
