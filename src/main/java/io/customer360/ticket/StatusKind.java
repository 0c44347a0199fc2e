package io.customer360.ticket;

import java.util.stream.Stream;

/** The few kinds that every status of a ticket belongs to, which give it its colour. */
public enum StatusKind {
    NEW("new"),
    IN_PROGRESS("indeterminate"),
    DONE("done"),
    UNKNOWN("undefined");

    private final String code;

    StatusKind(String code) {
        this.code = code;
    }

    /** The kind that Jira calls so; one that Jira may add later is unknown. */
    public static StatusKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Jira's name of it. */
    public String code() {
        return code;
    }
}
