package io.customer360.sandbox.it;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                    "to",
                    "priority",
                    "reporter",
                    "assignee",
                    "due",
                    "resolved",
                    "satisfaction",
                    "escalated",
                    "next",
                    "iconUrl",
                    "readAt",
                    "outcome",
                    "obstacle",
                    "at",
                    "by",
                    "issue",
                    "reference",
                    "tier",
                    "user",
                    "contact",
                    "twin",
                    "newest",
                    "until",
                    "made",
                    "previous",
                    "parent",
                    "note",
                    "link",
                    "source",
                    "base",
                    "inBase",
                    "figure",
                    "date",
                    "paid",
                    "erased",
                    "email",
                    "role",
                    "phone",
                    "rate");

    /** What is drawn, not written. */
    private static final Set<String> DRAWN = Set.of("colour", "icon");

    /** What is for the machine: addresses, codes, ids, versions, the order of a table. */
    private static final Set<String> INTERNAL =
            Set.of(
                    "url",
                    "helpUrl",
                    "avatarUrl",
                    "retryUrl",
                    "signInUrl",
                    "ticketsUrl",
                    "navigatorUrl",
                    "iconUrl",
                    "kind",
                    "code",
                    "condition",
                    "userKey",
                    "id",
                    "key",
                    "version",
                    "customer",
                    "older",
                    "sort",
                    "direction",
                    "jql");

    private SoyValues() {}

    private static Map<String, Map<String, Object>> read() {
        try (var in = SoyValues.class.getResourceAsStream("soy-values.json")) {
            return Answer.JSON.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that a reader could be shown: all but addresses, codes, ids and the like. */
    static Set<String> texts(Map<String, Object> data) {
        var texts = new TreeSet<String>();
        data.forEach((key, value) -> collect(key, value, texts));
        return texts;
    }

    private static void collect(String key, Object value, Set<String> texts) {
        if (DRAWN.contains(key)) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(entry -> collect(key, entry, texts));
        } else if (value instanceof Map<?, ?> map) {
            cast(map).forEach((name, entry) -> collect(name, entry, texts));
        } else if (!INTERNAL.contains(key) && !(value instanceof Boolean)) {
            texts.add(String.valueOf(value));
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

    /**
     * The same with every text replaced, except codes that only the app itself chooses, and except
     * what is left out in one place but not in another.
     */
    static Map<String, Object> poisoned(Map<String, Object> data, String payload) {
        var filled = new TreeSet<String>();
        REALISTIC.values().forEach(each -> fill("", each, filled, true));
        fill("", data, filled, false);
        return poisoned(data, payload, filled);
    }

    private static Map<String, Object> poisoned(
            Map<String, Object> data, String payload, Set<String> filled) {
        var poisoned = new HashMap<String, Object>();
        data.forEach((key, value) -> poisoned.put(key, poisoned(key, value, payload, filled)));
        return poisoned;
    }

    private static Object poisoned(String key, Object value, String payload, Set<String> filled) {
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> poisoned(key, entry, payload, filled)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return poisoned(cast(map), payload, filled);
        }
        boolean kept = key.equals("code") || "".equals(value) && filled.contains(key);
        return value instanceof String && !kept ? payload : value;
    }

    /** Collects what has a value, or only what is a record or a list where it has one. */
    private static void fill(String key, Object value, Set<String> filled, boolean partsOnly) {
        if (value instanceof List<?> list) {
            filled.add(key);
            list.forEach(entry -> fill(key, entry, filled, partsOnly));
        } else if (value instanceof Map<?, ?> map) {
            filled.add(key);
            cast(map).forEach((name, entry) -> fill(name, entry, filled, partsOnly));
        } else if (!partsOnly && !"".equals(value)) {
            filled.add(key);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
