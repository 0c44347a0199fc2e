package io.customer360.sandbox.it;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Recognises a time of day in a page. */
final class Clocks {
    private Clocks() {}

    /** Whether the minute is shown, on a clock of 24 or of 12 hours. */
    static boolean shows(String page, ZonedDateTime time) {
        var plain = page.replace('\u202f', ' ').replace('\u00a0', ' ');
        return Stream.of("HH:mm", "h:mm a")
                .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(time))
                .anyMatch(plain::contains);
    }
}
