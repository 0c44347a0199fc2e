package io.customer360.shared;

import java.util.UUID;

/** The id of a record in the system it comes from; the pair is unique among its kind. */
public record ExternalId(String source, String id) {

    /** The source of records made by hand. */
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

    /** A new id for a record made by hand. */
    public static ExternalId handMade() {
        return new ExternalId(APP, UUID.randomUUID().toString());
    }
}
