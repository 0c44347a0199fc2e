package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a customer may be named to others as a reference; nothing when nobody has asked. */
public enum Reference {
    NOMINATED("c360.attributes.reference-nominated.label"),
    YES("c360.attributes.reference-yes.label"),
    NO("c360.attributes.reference-no.label");

    private final String textKey;

    Reference(String textKey) {
        this.textKey = textKey;
    }

    /** The reference with this name; refused when there is none. */
    public static Reference of(String code) {
        return find(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The reference with this name. */
    public static Optional<Reference> find(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }

    /** Its name in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
