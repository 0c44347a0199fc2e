package io.customer360.sandbox.osgi;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a mandatory service is waited for. */
final class ServiceTimeout {
    /** Nothing arrives late in the sandbox: its services are there before the plugin starts. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Pattern HEADER = Pattern.compile("timeout:=\"?(\\d+)");

    private ServiceTimeout() {}

    static Duration ofHeader(String springContext) {
        Matcher matcher = HEADER.matcher(springContext == null ? "" : springContext);
        return matcher.find()
                ? shortest(Duration.ofSeconds(Long.parseLong(matcher.group(1))))
                : LONGEST;
    }

    static Duration ofAttribute(String millis) {
        return shortest(Duration.ofMillis(Long.parseLong(millis)));
    }

    private static Duration shortest(Duration wanted) {
        return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
    }
}
