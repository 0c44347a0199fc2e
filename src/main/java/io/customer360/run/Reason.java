package io.customer360.run;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a failure says, on one line that every database can keep. */
final class Reason {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final int DEEPEST = 50;

    private Reason() {}

    static String of(Throwable failure) {
        Throwable first = failure;
        for (int depth = 0; first.getCause() != null && depth < DEEPEST; depth++) {
            first = first.getCause();
        }
        var said = first.getMessage() == null ? "" : ": " + first.getMessage();
        var line = CONTROLS.matcher(first.getClass().getSimpleName() + said).replaceAll(" ");
        var cut = line.strip().substring(0, Math.min(line.strip().length(), RunError.MAX_REASON));
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
