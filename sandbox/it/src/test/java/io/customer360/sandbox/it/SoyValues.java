package io.customer360.sandbox.it;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values for every public template: realistic ones, as the display mapper makes them, and variants.
 */
final class SoyValues {
    static final Map<String, Map<String, Object>> REALISTIC = read();

    private static final List<String> OPTIONAL =
            List.of(
                    "csm",
                    "industry",
                    "country",
                    "zone",
                    "status",
                    "updated",
                    "updatedBy",
                    "end",
                    "nextRenewal",
                    "serviceAccount",
                    "description",
                    "oneOffFee",
                    "discount",
                    "body",
                    "retryUrl",
                    "signInUrl",
                    "currentLabel",
                    "value",
                    "filter",
                    "from",
                    "to");

    private SoyValues() {}

    private static Map<String, Map<String, Object>> read() {
        try (var in = SoyValues.class.getResourceAsStream("soy-values.json")) {
            return Answer.JSON.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with every text, list and part that may be missing left empty. */
    static Map<String, Object> emptied(Map<String, Object> data) {
        return data.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> emptied(entry.getKey(), entry.getValue())));
    }

    private static Object emptied(String key, Object value) {
        if (value instanceof List) {
            return List.of();
        }
        if (value instanceof Map<?, ?> map) {
            return OPTIONAL.contains(key) ? "" : emptied(cast(map));
        }
        return OPTIONAL.contains(key) ? "" : value;
    }

    /** The same with every text replaced, except codes that only the app itself chooses. */
    static Map<String, Object> poisoned(Map<String, Object> data, String payload) {
        var poisoned = new HashMap<String, Object>();
        data.forEach((key, value) -> poisoned.put(key, poisoned(key, value, payload)));
        return poisoned;
    }

    private static Object poisoned(String key, Object value, String payload) {
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> poisoned(key, entry, payload)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return poisoned(cast(map), payload);
        }
        return value instanceof String && !key.equals("code") ? payload : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
