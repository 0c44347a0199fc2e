package io.customer360.tag;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A word that groups customers; two names that differ only in case are the same tag. */
public record Tag(
        TagId id, String name, TagColour colour, Optional<ExternalId> externalId, int version) {

    /** The name of a customer's tags in history. */
    public static final String ENTITY = "tag";

    /** The name of the tags themselves in history. */
    public static final String DEFINITION = "tag-definition";

    /** The longest name of a tag. */
    public static final int MAX_NAME = 60;

    /** How many tags there can be. */
    public static final int MAX_COUNT = 1_000;

    /** How many tags one customer can have. */
    public static final int MAX_PER_CUSTOMER = 50;

    public Tag {
        Objects.requireNonNull(id);
        Objects.requireNonNull(colour);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tag needs a name");
        }
    }

    /** Reads a name as somebody has typed it. */
    public static String name(String text) {
        String name = Text.line(text, MAX_NAME);
        if (name.isEmpty()) {
            throw Rejected.value("c360.input.required.error");
        }
        return name;
    }

    /** A name by which equal ones are found. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether this tag answers to a name. */
    public boolean called(String other) {
        return folded(name).equals(folded(other));
    }

    /** The next version of this tag. */
    Tag changed(TagDraft draft) {
        return new Tag(id, draft.name(), draft.colour(), externalId, version + 1);
    }
}
