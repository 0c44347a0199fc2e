package io.customer360.sandbox;

/**
 * Something that keeps the sandbox or the plugin from starting, told in words that fit one screen.
 */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure explained by its message alone. */
    public StartFailure(String message) {
        super(message);
    }

    /** A failure explained by its message; the cause is kept for the log. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message followed by the chain of causes, one line each, without a stack trace. */
    public String screen() {
        StringBuilder text = new StringBuilder(getMessage());
        String last = getMessage();
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
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
