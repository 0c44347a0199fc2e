package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pulse as a person or a program sends it; the factors are ids. */
public record PulseInput(
        String version,
        String month,
        String level,
        String category,
        List<String> factors,
        String summary,
        String source,
        String externalId)
        implements Input {

    /** Every text that was sent, by name, the factors as one text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(fields());
        lists().forEach((name, list) -> texts.put(name, String.join(",", list)));
        return texts;
    }
}
