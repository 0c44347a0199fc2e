package io.customer360.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.shared.Rejected;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of a list of customers as the part of an address behind its question mark. */
public final class ListAddress {
    private static final int LONGEST = 8_000;

    private ListAddress() {}

    /** The text of these parameters. */
    public static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parameters of such a text; the first of a name counts. */
    public static Map<String, String> parameters(String text) {
        if (text.length() > LONGEST) {
            throw Rejected.value("c360.input.too-long.error", LONGEST);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int end = pair.indexOf('=');
            if (end > 0) {
                parameters.putIfAbsent(
                        decoded(pair.substring(0, end)), decoded(pair.substring(end + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Rejected.value("c360.input.choice.error");
        }
    }
}
