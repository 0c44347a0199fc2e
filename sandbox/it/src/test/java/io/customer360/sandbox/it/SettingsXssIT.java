package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("R24 scripts in the names of settings and in every type of custom field: none runs")
class SettingsXssIT {
    /** The longest name of a status, a tier and a type of contacts. */
    private static final int SHORT = 60;

    /** How many tiers and types of contacts fit beside the shipped ones. */
    private static final int MANY = 40;

    private static final List<String> NAMES =
            Payloads.ALL.stream().filter(payload -> payload.length() <= SHORT).toList();
    private static final List<String> LISTS = List.of("statuses", "tiers", "contact-types");

    private final List<CustomField> fields = new ArrayList<>();
    private Installation on;
    private Visitor admin;
    private int customer;

    @BeforeEach
    void villains(Installation on) {
        this.on = on;
        admin = on.as("admin");
        customer = on.customer("Settings of villains", "SUP");
    }

    @AfterEach
    void tidy() {
        fields.forEach(CustomField::remove);
        var path = "customers/" + customer;
        admin.patch(path + "/attributes", versioned(path).put("tier", "")).expect(200);
        admin.patch(path, versioned(path).put("status", "")).expect(200);
        for (var contact : admin.get(path + "/contacts").json().path("items")) {
            admin.delete(path + "/contacts/" + contact.path("id") + "?version=1");
        }
        for (var list : LISTS) {
            for (var item : admin.get("settings/" + list).json().path("items")) {
                if (NAMES.contains(item.path("name").asText())) {
                    var address = "settings/" + list + "/" + item.path("id");
                    admin.delete(address + "?version=" + version("settings/" + list)).expect(200);
                }
            }
        }
        new CustomerFrame(on, customer).arrange("groups", "");
    }

    @Test
    @DisplayName("names of statuses, tiers, contact types and headings")
    void names(Browsers browsers) {
        assertTrue(NAMES.size() > MANY, "only " + NAMES.size());
        for (var list : LISTS) {
            var most = list.equals("statuses") ? NAMES.size() : MANY;
            NAMES.stream().limit(most).forEach(name -> add(list, name));
        }
        var path = "customers/" + customer;
        admin.patch(path, versioned(path).put("status", last("statuses"))).expect(200);
        admin.patch(path + "/attributes", versioned(path).put("tier", last("tiers"))).expect(200);
        var ada = Forms.of("name", "Ada", "type", last("contact-types"), "important", "true");
        on.contact(customer, ada);
        var field = own("customer", CustomField.form("text"));
        field.set("admin", customer, Payloads.ALL.get(3)).expect(200);
        new CustomerFrame(on, customer)
                .arrange("groups", "# " + Payloads.ALL.get(3) + "\n" + field.id());
        var ticket = on.ticket("SUP", customer);

        var page = browsers.page(on.as("admin"));
        for (var section : List.of("overview", "attributes", "fields", "contacts", "history")) {
            harmless(page, Pages.customer(customer) + "/" + section);
        }
        harmless(page, Pages.CUSTOMERS);
        harmless(page, Pages.ticket(ticket));
        for (var list : LISTS) {
            harmless(page, "/plugins/servlet/customer360/admin/" + list);
            assertThat(page.locator(".c360-setting-history li").first()).isVisible();
            assertNothingRan(page);
            page.locator("[id$=-edit]").last().click();
            assertThat(page.locator("form.c360-form")).isVisible();
            assertNothingRan(page);
        }
        harmless(page, "/plugins/servlet/customer360/admin/layout");
    }

    @Test
    @DisplayName("custom fields of every type, of customers, contacts and subscriptions")
    void everyType(Browsers browsers) {
        var options = Payloads.ALL.toArray(String[]::new);
        var villain = on.user(Payloads.ALL.get(1), Locale.ENGLISH, "csm-team");
        var chosen = own("customer", CustomField.form("multi-select", options));
        chosen.set("admin", customer, options).expect(200);
        own("customer", CustomField.form("user"))
                .set("admin", customer, on.key(villain))
                .expect(200);
        own("customer", fed(CustomField.form("money"))).set("admin", customer, "5 EUR").expect(200);
        var link = own("customer", CustomField.form("url"));
        for (var payload : Payloads.ALL) {
            link.set("admin", customer, payload);
            link.set("admin", customer, "https://example.test/?q=" + payload);
        }
        var ofContact = own("contact", CustomField.form("select", options));
        var ofSubscription = own("subscription", CustomField.form("multi-select", options));
        on.contact(customer, with(Forms.of("name", "Ada"), ofContact, options[3]));
        var sid = on.subscription(customer, with(Forms.subscription(), ofSubscription, options));

        var page = browsers.page(on.as("admin"));
        for (var section : List.of("overview", "fields", "history")) {
            harmless(page, Pages.customer(customer) + "/" + section);
        }
        for (var held : fields.subList(0, 3)) {
            refused(held);
        }
        page.navigate(on.url() + Pages.customer(customer) + "/fields");
        page.locator("#c360-field-" + chosen.id() + "-edit-page").click();
        assertThat(page.locator("#c360-widget-custom-fields form")).isVisible();
        assertNothingRan(page);
        harmless(page, Pages.customer(customer) + "/contacts");
        page.locator("#c360-contacts-full-add").click();
        assertThat(page.locator("form.c360-contact-form")).isVisible();
        assertNothingRan(page);
        harmless(page, Pages.subscriptions(customer));
        page.locator("#c360-subscription-" + sid + "-edit").click();
        assertThat(page.locator("form.c360-form")).isVisible();
        assertNothingRan(page);
        harmless(page, "/plugins/servlet/customer360/admin/fields");
    }

    /** What a refused value repeats is as harmless as one that is kept. */
    private void refused(CustomField field) {
        for (var payload : Payloads.ALL) {
            var path = "customers/" + customer;
            var edit = field.edit(version(path), payload + payload);
            var answer = admin.send("PATCH", path, Visitor.HTML, edit);
            assertEquals(List.of(), Payloads.live(answer.body()), answer.toString());
        }
    }

    private void harmless(Page page, String path) {
        assertEquals(List.of(), Payloads.live(admin.html(path).expect(200).body()), path);
        page.navigate(on.url() + path);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        assertNothingRan(page);
    }

    private void add(String list, String name) {
        var form = Forms.of("version", version("settings/" + list), "name", name);
        if (list.equals("contact-types")) {
            form.put("colour", "blue").put("icon", "legal").put("offered", "true");
        }
        admin.post("settings/" + list, form).expect(201);
    }

    private String last(String list) {
        var items = admin.get("settings/" + list).expect(200).json().path("items");
        return items.path(items.size() - 1).path("id").asText();
    }

    private CustomField own(String entity, ObjectNode form) {
        var field = CustomField.define(on, entity, form.put("name", "<b>" + Payloads.ALL.get(23)));
        fields.add(field);
        return field;
    }

    private static ObjectNode fed(ObjectNode form) {
        return form.put("sourceName", Payloads.ALL.get(0)).put("sourceLink", "https://crm.test/");
    }

    private static ObjectNode with(ObjectNode form, CustomField field, String... texts) {
        List.of(texts).forEach(form.withObject("/fields").withArray(field.id())::add);
        return form;
    }

    private ObjectNode versioned(String path) {
        return Forms.of("version", version(path));
    }

    private String version(String path) {
        return admin.get(path).expect(200).json().path("version").asText();
    }

    private static void assertNothingRan(Page page) {
        assertNull(page.evaluate("() => window." + Payloads.MARK + " || null"), page.url());
    }
}
