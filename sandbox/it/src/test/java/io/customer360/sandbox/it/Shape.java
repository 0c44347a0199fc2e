package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares JSON with the schemas of an OpenAPI file, as far as our file uses them. */
record Shape(JsonNode api) {

    /** Where a value is not as its schema tells. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "$", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(api.at(schema.path("$ref").asText().substring(1)), value, at, faults);
        } else if (schema.has("anyOf")) {
            anyOf(schema.path("anyOf"), value, at, faults);
        } else {
            typed(schema, value, at, faults);
        }
    }

    private void anyOf(JsonNode choices, JsonNode value, String at, List<String> faults) {
        var best = new ArrayList<String>();
        for (var choice : choices) {
            var found = faults(choice, value);
            if (found.isEmpty()) {
                return;
            }
            best.addAll(found);
        }
        faults.add(at + " is none of several: " + best);
    }

    private void typed(JsonNode schema, JsonNode value, String at, List<String> faults) {
        switch (schema.path("type").asText()) {
            case "string" -> expect(value.isTextual(), value, at, faults);
            case "boolean" -> expect(value.isBoolean(), value, at, faults);
            case "integer" -> expect(value.isIntegralNumber(), value, at, faults);
            case "number" -> expect(value.isNumber(), value, at, faults);
            case "array" -> {
                expect(value.isArray(), value, at, faults);
                value.forEach(item -> check(schema.path("items"), item, at + "[]", faults));
            }
            case "object" -> object(schema, value, at, faults);
            default -> {}
        }
        if (schema.has("enum")) {
            var known = new ArrayList<String>();
            schema.path("enum").forEach(code -> known.add(code.asText()));
            expect(known.contains(value.asText()), value, at, faults);
        }
    }

    private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
        expect(value.isObject(), value, at, faults);
        schema.path("required")
                .forEach(name -> expect(value.has(name.asText()), name, at + " lacks", faults));
        var more = schema.path("additionalProperties");
        value.fields()
                .forEachRemaining(
                        one -> {
                            var known = schema.path("properties").path(one.getKey());
                            var path = at + "." + one.getKey();
                            if (!known.isMissingNode()) {
                                check(known, one.getValue(), path, faults);
                            } else if (more.isObject()) {
                                check(more, one.getValue(), path, faults);
                            } else {
                                expect(more.asBoolean(true), one.getValue(), path, faults);
                            }
                        });
    }

    private static void expect(boolean right, JsonNode value, String at, List<String> faults) {
        if (!right) {
            faults.add(at + ": " + value);
        }
    }
}
