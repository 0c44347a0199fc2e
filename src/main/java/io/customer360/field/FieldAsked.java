package io.customer360.field;

import io.customer360.shared.UserKey;
import java.util.Optional;

/**
 * What a list is filtered by in a custom field, as somebody has asked: an exact value or a part of
 * a text, and bounds, any of which may be blank. With none of them, every record matches.
 *
 * @param condition the same as the field means it, once that is known
 */
public record FieldAsked(
        FieldId field, String is, String from, String to, Optional<FieldCondition> condition) {

    /** The longest text that is looked for. */
    public static final int MAX_TEXT = 255;

    /** Stands for whoever asks, in a field of users; no key of Jira begins with an at sign. */
    public static final String ME = "@me";

    /** The same with this person in place of whoever asks. */
    FieldAsked by(UserKey viewer) {
        return is.equals(ME) ? new FieldAsked(field, viewer.value(), from, to, condition) : this;
    }

    /** The same with its meaning. */
    public FieldAsked meaning(FieldCondition known) {
        return new FieldAsked(field, is, from, to, Optional.of(known));
    }
}
