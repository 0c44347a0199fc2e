package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Request bodies as a form would send them: strings only. */
final class Forms {
    private Forms() {}

    /** A yearly subscription of 1,200.00 EUR that runs for a year around today. */
    static ObjectNode subscription() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return of(
                "plan", "Premium",
                "period", "yearly",
                "price", "1200.00",
                "currency", "EUR",
                "quantity", "1",
                "discountKind", "none",
                "start", today.minusMonths(6).toString(),
                "end", today.plusMonths(6).minusDays(1).toString(),
                "autoRenew", "true",
                "autoCollection", "true");
    }

    /** An invoice of 1,200.00 EUR that was issued three months ago and never paid. */
    static ObjectNode invoice() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return of(
                "number", "R-1",
                "amount", "1200.00",
                "currency", "EUR",
                "issued", today.minusMonths(3).toString(),
                "due", today.minusMonths(2).toString());
    }

    static ObjectNode of(String... namesAndValues) {
        var form = Answer.JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    /** The form changed at one field. */
    static ObjectNode with(ObjectNode form, String name, String value) {
        return form.deepCopy().put(name, value);
    }

    /** The only entry of a list, found by the value of one of its fields. */
    static JsonNode item(JsonNode list, String field, String value) {
        for (var entry : list) {
            if (entry.path(field).asText().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError("no entry with " + field + "=" + value + " in " + list);
    }
}
