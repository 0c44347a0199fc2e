package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-03 what other systems feed, one by one and many at once")
class UpsertIT {
    private Installation on;
    private int customer;
    private String feed;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Upsert", "SUP");
        feed = "feed" + customer;
        refresh();
    }

    @Test
    @DisplayName("X-03 same POST twice yields one record: subscriptions, invoices, contacts")
    void twice() {
        twice("subscriptions", Forms.subscription(), "quantity", "7");
        twice("invoices", Forms.invoice(), "number", "R-7");
        twice("contacts", Forms.of("name", "Ada Archer"), "role", "CIO");
    }

    private void twice(String kind, ObjectNode form, String field, String changed) {
        var path = "customers/" + customer + "/" + kind;
        var fed = Forms.with(form, "source", feed).put("externalId", "1");
        var added = admin().post(path, fed).expect(201).header("Location");
        assertEquals(added, admin().post(path, fed).expect(200).header("Location"));
        admin().post(path, Forms.with(fed, field, changed)).expect(200);
        admin().post(path, Forms.with(fed, "version", "1")).expect(409);

        var one = added.substring(added.indexOf("customers/"));
        var held = admin().get(one).expect(200).json();
        assertEquals(changed, held.path(field).asText());
        assertEquals(2, held.path("version").asInt());
        var other = "customers/" + on.customer("Upsert of another", "SUP") + "/" + kind;
        assertTrue(!admin().post(other, fed).expect(400).errorAt("externalId").isEmpty());
        admin().delete(one + "?version=2").expect(200);
        admin().get(one).expect(404);
    }

    @Test
    @DisplayName("X-03 same POST twice yields one record: links, notes, tags")
    void twiceOfPages() {
        var of = "customers/" + customer + "/";
        var link = Forms.of("name", "CRM", "address", "https://crm.example");
        once(of + "links", link, "name", "Wiki");
        once(of + "notes", Forms.of("text", "Called"), "text", "Called twice");
        var tag = Forms.of("name", "Fed " + customer, "colour", "red");
        once("settings/tags", tag, "name", "Fed again " + customer);

        var other = "customers/" + on.customer("Upsert of links", "SUP") + "/";
        fed(link);
        admin().post(of + "links", link).expect(201);
        var refused = admin().post(other + "links", link).expect(400);
        assertTrue(!refused.errorAt("externalId").isEmpty());
    }

    private void once(String path, ObjectNode form, String field, String changed) {
        var fed = fed(form);
        var added = admin().post(path, fed).expect(201).header("Location");
        assertEquals(added, admin().post(path, fed).expect(200).header("Location"));
        admin().post(path, Forms.with(fed, field, changed)).expect(200);
        admin().post(path, Forms.with(fed, "version", "1")).expect(409);

        var one = added.substring(added.indexOf(path));
        var held = admin().get(one).expect(200).json();
        assertEquals(changed, held.path(field).asText());
        assertEquals(feed, held.path("source").asText());
        assertEquals("1", held.path("externalId").asText());
        admin().delete(one + "?version=" + held.path("version").asInt()).expect(200);
        admin().get(one).expect(404);
    }

    private ObjectNode fed(ObjectNode form) {
        return form.put("source", feed).put("externalId", "1");
    }

    @Test
    @DisplayName("X-03 a thousand at once, and again: the second time nothing changes")
    void thousand() {
        var body = Forms.of("source", feed);
        var records = body.putArray("records");
        for (int i = 1; i <= 1_000; i++) {
            records.add(invoice("" + i));
        }
        var first = batch("invoices", body);
        assertEquals("1000 0 0 0", counts(first));
        var again = batch("invoices", body);
        assertEquals("0 0 1000 0", counts(again));
        assertEquals(ids(first), ids(again));
        assertEquals(1_000, list("invoices").path("count").asInt());

        records.add(invoice("1001"));
        assertTrue(!admin().post("invoices/batch", body).expect(400).errorAt("records").isEmpty());
    }

    @Test
    @DisplayName("X-03 each record has its answer in order; a bad one does not stop the others")
    void mixed() {
        var body = Forms.of("source", feed);
        var records = body.putArray("records");
        records.add(contact("1", "Ada"));
        records.add(contact("2", ""));
        records.add(contact("3", "Grace").put("nonsense", "x"));
        records.add(contact("1", "Ada once more"));
        records.add(contact("4", "Joan").put("customer", "nobody of this name"));
        records.add(contact("5", "Edith").put("email", "no address"));
        records.add(contact("6", "Mary"));
        var answer = batch("contacts", body);

        assertEquals("2 0 0 5", counts(answer));
        assertEquals(
                List.of("new", "rejected", "rejected", "rejected", "rejected", "rejected", "new"),
                texts(answer, "outcome"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), texts(answer, "number"));
        assertEquals("name", problem(answer, 1));
        assertEquals("nonsense", problem(answer, 2));
        assertEquals("customer", problem(answer, 4));
        assertEquals("email", problem(answer, 5));
        assertEquals(2, list("contacts").path("items").size());
    }

    @Test
    @DisplayName("X-03 what a record does not name stays, what it empties is cleared")
    void partly() {
        var body = Forms.of("source", feed);
        var records = body.putArray("records");
        records.add(contact("1", "Ada").put("role", "CIO").put("phone", "1"));
        batch("contacts", body);
        records.removeAll();
        records.add(Forms.of("externalId", "1", "phone", ""));
        assertEquals("0 1 0 0", counts(batch("contacts", body)));

        var held = list("contacts").path("items").path(0);
        assertEquals("CIO", held.path("role").asText());
        assertEquals("", held.path("phone").asText());
    }

    @Test
    @DisplayName("X-03 a customer whom somebody may not see is not there for their batch either")
    void hidden() {
        var unseen = on.customer("Upsert unseen", "FIN");
        refresh();
        var body = Forms.of("source", feed);
        body.putArray("records").add(contact("1", "Ada").put("customer", "" + unseen));

        var answer = on.as("carla").post("contacts/batch", body).expect(200);
        assertEquals("0 0 0 1", counts(answer.json()));
        assertEquals(
                0, admin().get("customers/" + unseen + "/contacts").json().path("items").size());
        assertTrue(!answer.body().contains(on.customerName(unseen)), answer.toString());
    }

    @Test
    @DisplayName("X-03 customers are found by their external id, and become new only when asked")
    void customers() {
        var body = Forms.of("source", feed);
        var records = body.putArray("records");
        records.add(
                Forms.of("name", on.customerName(customer), "externalId", "A", "country", "CH"));
        records.add(Forms.of("name", "Upsert new " + customer, "externalId", "B"));
        assertEquals("0 1 0 1", counts(batch("customers", body)));
        body.put("create", "true");
        assertEquals("1 0 1 0", counts(batch("customers", body)));
        ((ObjectNode) records.get(0)).remove("name");
        assertEquals("0 0 2 0", counts(batch("customers", body)));
        assertEquals("CH", admin().get("customers/" + customer).json().path("country").asText());
    }

    /** Batches know the organisations of the last refresh. */
    private void refresh() {
        admin().post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private ObjectNode invoice(String id) {
        return Forms.with(Forms.invoice(), "externalId", id)
                .put("number", "R-" + id)
                .put("customer", "" + customer);
    }

    private ObjectNode contact(String id, String name) {
        return Forms.of("customer", "" + customer, "externalId", id, "name", name);
    }

    private JsonNode batch(String kind, ObjectNode body) {
        return admin().post(kind + "/batch", body).expect(200).json();
    }

    private JsonNode list(String kind) {
        return admin().get("customers/" + customer + "/" + kind).expect(200).json();
    }

    private static String counts(JsonNode answer) {
        return "%s %s %s %s"
                .formatted(
                        answer.path("added"),
                        answer.path("changed"),
                        answer.path("same"),
                        answer.path("rejected"));
    }

    private static String problem(JsonNode answer, int at) {
        return answer.at("/records/" + at + "/problems/0/field").asText();
    }

    private static List<String> ids(JsonNode answer) {
        return texts(answer, "id");
    }

    private static List<String> texts(JsonNode answer, String field) {
        var texts = new ArrayList<String>();
        ((ArrayNode) answer.path("records")).forEach(it -> texts.add(it.path(field).asText()));
        return texts;
    }

    private Visitor admin() {
        return on.as("admin");
    }
}
