package io.customer360.adapter.ao.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.notice.NoticeDetail;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What a notice knows, as the text that is kept of it. */
public final class NoticeTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NoticeTexts() {}

    /** Whether a text names one of these users. */
    public static boolean names(String text, Collection<String> keys) {
        return parse(text).values().stream().anyMatch(keys::contains);
    }

    /** The same text with somebody in the place of these users. */
    public static String without(String text, Collection<String> keys) {
        Map<String, String> details = new TreeMap<>(parse(text));
        details.replaceAll((name, held) -> keys.contains(held) ? NoticeDetail.SOMEBODY : held);
        return text(details);
    }

    static String text(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can be written", impossible);
        }
    }

    static Map<String, String> parse(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        try {
            return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("we wrote this text ourselves", impossible);
        }
    }
}
