package io.customer360.rest.input;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Marks a record of texts that a person or a program sends. The record names the fields there are;
 * what they mean is for the core to read.
 */
public interface Input {

    /** The fields that were sent, by name; a field that was not sent is missing. */
    default Map<String, String> fields() {
        Map<String, String> sent = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                var text = (String) component.getAccessor().invoke(this);
                if (text != null) {
                    sent.put(component.getName(), text);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("input records are public", impossible);
            }
        }
        return sent;
    }
}
