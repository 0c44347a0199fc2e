package io.customer360.sandbox.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses below the context path with their parameters. */
final class Address {
    private Address() {}

    /** A path with names and values in turn; a parameter without a value is left out. */
    static String of(String path, Object... namesAndValues) {
        var address = new StringBuilder(path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1].toString();
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }
}
