package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A custom field that a test has defined for itself; its name is the only one of its kind. */
record CustomField(Installation on, String entity, String id, String name) {

    /** A field of customers. */
    static CustomField ofCustomers(Installation on, String type, String... options) {
        return define(on, "customer", form(type, options));
    }

    /** A field by the form that an administrator fills in, under a name of its own. */
    static CustomField define(Installation on, String entity, ObjectNode form) {
        var name = form.path("name").asText() + " " + UUID.randomUUID().toString().substring(0, 8);
        var list = on.as("admin").post("settings/fields/" + entity, form.put("name", name));
        var added = Forms.item(list.expect(201).json().path("fields"), "name", name);
        return new CustomField(on, entity, added.path("id").asText(), name);
    }

    static ObjectNode form(String type, String... options) {
        var form = Forms.of("name", type, "type", type);
        List.of(options).forEach(form.putArray("optionNames")::add);
        return form;
    }

    /** Sets the field of a customer, whatever the answer. */
    Answer set(String user, int customer, String... texts) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        return on.as(user).patch(path, edit(version, texts));
    }

    ObjectNode edit(String version, String... texts) {
        var body = Forms.of("version", version);
        List.of(texts).forEach(body.putObject("fields").putArray(id)::add);
        return body;
    }

    /** The texts of the field in an answer that holds fields. */
    List<String> in(JsonNode record) {
        var texts = new ArrayList<String>();
        for (var field : record.path("fields")) {
            if (field.path("id").asText().equals(id)) {
                field.path("values").forEach(value -> texts.add(value.asText()));
            }
        }
        return texts;
    }

    /** The texts of the field of a customer as somebody reads them. */
    List<String> of(String user, int customer) {
        return in(on.as(user).get("customers/" + customer).expect(200).json());
    }

    String path() {
        return "settings/fields/" + entity + "/" + id;
    }

    /** The definition as it is now. */
    JsonNode definition() {
        return Forms.item(
                on.as("admin").get("settings/fields/" + entity).expect(200).json().path("fields"),
                "id",
                id);
    }

    void remove() {
        on.as("admin").delete(path() + "?version=" + definition().path("version").asText());
    }
}
