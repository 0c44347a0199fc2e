package io.customer360.churn;

import java.util.Locale;

/** A record that a signal points at. */
public record Reference(Kind kind, String id, String name) {

    /** What kinds of records signals point at. */
    public enum Kind {
        INVOICE,
        SUBSCRIPTION,
        ISSUE;

        /** Its name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
