package io.customer360.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of an address of the list of customers, of each the first. */
public final class ListAsked {
    private static final String COLUMNS = "columns";

    private ListAsked() {}

    /** Those of a call of the API. */
    public static Map<String, String> of(MultivaluedMap<String, String> parameters) {
        Map<String, String> first = new LinkedHashMap<>();
        parameters.forEach((name, values) -> first.put(name, one(name, values)));
        return first;
    }

    /** Those of a page. */
    public static Map<String, String> of(Map<String, String[]> parameters) {
        Map<String, String> first = new LinkedHashMap<>();
        parameters.forEach((name, values) -> first.put(name, one(name, List.of(values))));
        return first;
    }

    /** Several columns are one text. */
    private static String one(String name, List<String> values) {
        return name.equals(COLUMNS)
                ? values.stream().collect(Collectors.joining(","))
                : values.isEmpty() ? "" : values.get(0);
    }
}
