package io.customer360.sandbox.jira.sal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** One of the four kinds of value that plugin settings can hold, as text. */
record StoredValue(Kind kind, String content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    enum Kind {
        TEXT(String.class),
        LIST(List.class),
        PROPERTIES(Properties.class),
        MAP(Map.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    static StoredValue of(Object value) {
        for (Kind kind : Kind.values()) {
            if (kind.type.isInstance(value)) {
                requireStrings(value);
                return new StoredValue(kind, write(value));
            }
        }
        throw new IllegalArgumentException("settings do not hold " + value.getClass().getName());
    }

    private static void requireStrings(Object value) {
        Stream<?> parts =
                value instanceof Map<?, ?> map
                        ? Stream.concat(map.keySet().stream(), map.values().stream())
                        : value instanceof List<?> list ? list.stream() : Stream.empty();
        if (!parts.allMatch(String.class::isInstance)) {
            throw new IllegalArgumentException("lists and maps in settings hold nothing but text");
        }
    }

    Object value() {
        try {
            return JSON.readValue(content, kind.type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
