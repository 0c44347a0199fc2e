package io.customer360.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that keeps the sandbox or the plugin from starting, told in words that fit one screen.
 */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);
    private static final int MOST_CAUSES = 12;

    /** A failure explained by its message alone. */
    public StartFailure(String message) {
        super(message);
    }

    /** A failure explained by its message; the cause is kept for the log. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Itself when it is told already; anything else goes to the log and is told in its words. */
    public static StartFailure of(Throwable thrown, String message) {
        if (thrown instanceof StartFailure told) {
            return told;
        }
        LOG.error(message, thrown);
        return new StartFailure(message, thrown);
    }

    /** The message followed by the chain of causes, one line each, without a stack trace. */
    public String screen() {
        StringBuilder text = new StringBuilder(getMessage());
        String last = getMessage();
        int room = MOST_CAUSES;
        for (Throwable cause = getCause(); cause != null && room > 0; cause = cause.getCause()) {
            room--;
            String line = cause.getClass().getSimpleName() + ": " + firstLine(cause.getMessage());
            if (!line.equals(last)) {
                text.append("\n  because ").append(line);
            }
            last = line;
        }
        return text.toString();
    }

    private static String firstLine(String message) {
        if (message == null) {
            return "(no message)";
        }
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() > 400 ? line.substring(0, 400) + " ..." : line;
    }
}
