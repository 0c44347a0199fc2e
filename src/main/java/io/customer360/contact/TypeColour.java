package io.customer360.contact;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** The colours a contact type can be shown in. */
public enum TypeColour {
    GREY("c360.status.grey.label"),
    BLUE("c360.status.blue.label"),
    YELLOW("c360.status.yellow.label"),
    GREEN("c360.status.green.label"),
    RED("c360.status.red.label"),
    PURPLE("c360.status.purple.label");

    private final String textKey;

    TypeColour(String textKey) {
        this.textKey = textKey;
    }

    /** Reads a code from a form. */
    public static TypeColour of(String code) {
        return Stream.of(values())
                .filter(known -> known.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The name of this colour in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
