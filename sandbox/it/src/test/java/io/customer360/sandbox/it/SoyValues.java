package io.customer360.sandbox.it;

import static java.util.Map.entry;

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
                    "obstacle");

    private static final Set<String> UNSHOWN_TERMS =
            Set.of("10 %", "Percent", "€50.00", "billing", "B-1");

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
                    "id",
                    "key",
                    "version",
                    "customer",
                    "older",
                    "sort",
                    "direction",
                    "jql");

    /**
     * What a template leaves to others, with the reason: a colour is a style, not a word; a status
     * explains itself where it is edited; the page leaves the facts to the info widget; the fee is
     * part of the TCV and, like source and external id, belongs to the form; and what goes into a
     * sentence is not seen here, because sentences appear as their keys.
     */
    private static final Map<String, Set<String>> HIDDEN =
            Map.ofEntries(
                    entry("c360.cards.days", Set.of("20", "2026-06-30", "30 Jun 2026", "Premium")),
                    entry("c360.cards.tiles", Set.of("0", "20")),
                    entry("c360.customers.list", Set.of("Blue", "Premium", "Uses what was bought")),
                    entry("c360.customers.page", Set.of("Blue", "Premium", "Uses what was bought")),
                    entry(
                            "c360.dashboard.figures",
                            Set.of("20", "90", "Blue", "Uses what was bought")),
                    entry(
                            "c360.dashboard.page",
                            Set.of("20", "90", "Blue", "Uses what was bought")),
                    entry("c360.summary.widget", Set.of("20", "Blue", "Uses what was bought")),
                    entry("c360.info.lozenge", Set.of("Blue", "Uses what was bought")),
                    entry("c360.info.widget", Set.of("Blue", "Acme Corporation")),
                    entry(
                            "c360.page.customer",
                            Set.of(
                                    "14:05",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "Berlin",
                                    "Blue",
                                    "Carla Cole",
                                    "Germany",
                                    "Lena Long",
                                    "Retail",
                                    "Uses what was bought")),
                    entry("c360.currencies.total", Set.of("EUR")),
                    entry("c360.invoices.row", Set.of("billing", "B-7")),
                    entry("c360.invoices.widget", Set.of("billing", "B-7")),
                    entry("c360.panel.issue", Set.of("Blue", "Premium", "Uses what was bought")),
                    entry("c360.subscriptions.row", UNSHOWN_TERMS),
                    entry("c360.subscriptions.widget", UNSHOWN_TERMS),
                    entry("c360.tickets.summary", Set.of("12", "8")));

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
        if (value instanceof List<?> list) {
            list.forEach(entry -> collect(key, entry, texts));
        } else if (value instanceof Map<?, ?> map) {
            cast(map).forEach((name, entry) -> collect(name, entry, texts));
        } else if (!INTERNAL.contains(key) && !(value instanceof Boolean)) {
            texts.add(String.valueOf(value));
        }
    }

    /** The texts that a template has a reason not to show. */
    static Set<String> hidden(String template) {
        return new TreeSet<>(HIDDEN.getOrDefault(template, Set.of()));
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
