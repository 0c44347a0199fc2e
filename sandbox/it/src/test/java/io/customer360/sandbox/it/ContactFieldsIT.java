package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-027 custom fields of contacts")
class ContactFieldsIT {
    private Installation on;
    private int customer;
    private CustomField field;

    @BeforeEach
    void ownField(Installation on) {
        this.on = on;
        customer = on.customer("Contact fields", "SUP");
        field = CustomField.define(on, "contact", CustomField.form("select", "Chess", "Go & Co"));
    }

    @AfterEach
    void tidy() {
        field.remove();
    }

    @Test
    @DisplayName(
            "F-027 a field is filled in the form, shown as a column, and searched by its value")
    void column(Browsers browsers) {
        on.contact(customer, Forms.of("name", "Other Person"));
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + "/contacts");
        var widget = WidgetBox.on(page, "contacts-full");
        widget.body().locator("#c360-contacts-full-add").click();
        var form = widget.body().locator("form.c360-contact-form");
        form.locator("[name=name]").fill("Ada Player");
        form.getByLabel(field.name()).selectOption(new SelectOption().setLabel("Go & Co"));
        form.locator("[type=submit]").click();

        assertThat(widget.body().locator("thead")).containsText(field.name());
        var rows = widget.body().locator("tr[data-contact]");
        assertThat(rows).hasCount(2);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Ada Player")))
                .containsText("Go & Co");
        widget.body().locator("#c360-contacts-full-filter").pressSequentially("go & c");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("Ada Player");
    }

    @Test
    @DisplayName("F-027 a value is kept, found, changed and cleared over REST")
    void kept() {
        var path = "customers/" + customer + "/contacts";
        var form = Forms.of("name", "Ada");
        form.putObject("fields").putArray(field.id()).add("Chess");
        on.contact(customer, Forms.of("name", "Other"));
        var id = on.contact(customer, form);
        var held = on.as("admin").get(path + "/" + id).expect(200).json();
        assertEquals(List.of("Chess"), field.in(held));
        assertEquals(
                1, on.as("admin").get(path + "?at=full&filter=chess").json().path("total").asInt());

        var cleared = Forms.of("version", "1", "name", "Ada");
        cleared.putObject("fields").putArray(field.id()).add("");
        on.as("admin").put(path + "/" + id, cleared).expect(200);
        assertEquals(
                0, on.as("admin").get(path + "?at=full&filter=chess").json().path("total").asInt());
    }
}
