package io.customer360.subscription;

import java.util.UUID;

/** The id of a subscription in the system it comes from; the pair is unique. */
public record ExternalId(String source, String id) {

    /** The source of subscriptions made by hand. */
    public static final String APP = "app";

    /** The longest name of a source. */
    public static final int MAX_SOURCE = 40;

    /** The longest id. */
    public static final int MAX_ID = 120;

    public ExternalId {
        if (source.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("an external id has a source and an id");
        }
    }

    /** A new id for a subscription made by hand. */
    static ExternalId handMade() {
        return new ExternalId(APP, UUID.randomUUID().toString());
    }
}
