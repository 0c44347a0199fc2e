package io.customer360.shared;

import java.util.Optional;
import java.util.UUID;

/** The id of a record in the system it comes from; the pair is unique among its kind. */
public record ExternalId(String source, String id) {

    /** The source of records made by hand. */
    public static final String APP = "app";

    /** The longest name of a source. */
    public static final int MAX_SOURCE = 40;

    /** The longest id. */
    public static final int MAX_ID = 120;

    /** Says that another record has an external id. */
    public static final String TAKEN = "c360.input.external-id-taken.error";

    public ExternalId {
        if (source.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("an external id has a source and an id");
        }
    }

    /** Reads the fields {@code source} and {@code externalId}: both, or neither. */
    public static Optional<ExternalId> parse(Fields fields) {
        if (!fields.given("source") && !fields.given("externalId")) {
            return Optional.empty();
        }
        Optional<String> source = fields.required("source", text -> Text.line(text, MAX_SOURCE));
        Optional<String> id = fields.required("externalId", text -> Text.line(text, MAX_ID));
        return source.flatMap(from -> id.map(name -> new ExternalId(from, name)));
    }

    /** Refuses another external id than the one that a record has; naming none changes nothing. */
    public static void requireSame(Optional<ExternalId> held, Optional<ExternalId> wanted) {
        if (wanted.isPresent() && !wanted.equals(held)) {
            throw Rejected.at("externalId", "c360.input.external-id-fixed.error");
        }
    }

    /** A new id for a record made by hand. */
    public static ExternalId handMade() {
        return new ExternalId(APP, UUID.randomUUID().toString());
    }
}
