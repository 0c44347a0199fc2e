package io.customer360.rest.input;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks a record of texts that a person or a program sends. The record names the fields there are;
 * what they mean is for the core to read. A component is a text, a list of texts, a list of
 * records, or, by the name {@code custom}, the custom fields, which JSON calls {@code fields}.
 */
public interface Input {

    /** The texts that were sent, by name; what was not sent is missing. */
    default Map<String, String> fields() {
        return sent(String.class);
    }

    /** The lists of texts that were sent, by name; what was not sent is missing. */
    @SuppressWarnings("unchecked")
    default Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        sent(List.class).forEach((name, list) -> lists.put(name, (List<String>) list));
        return lists;
    }

    /** The custom fields that were sent, by the text of their id. */
    default Map<String, List<String>> custom() {
        return Map.of();
    }

    /** The texts of the ids of the custom fields that it would change. */
    default Set<String> touched() {
        return custom().keySet();
    }

    private <T> Map<String, T> sent(Class<T> type) {
        Map<String, T> sent = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                Object value =
                        component.getType() == type ? component.getAccessor().invoke(this) : null;
                if (value != null) {
                    sent.put(component.getName(), type.cast(value));
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("input records are public", impossible);
            }
        }
        return sent;
    }
}
