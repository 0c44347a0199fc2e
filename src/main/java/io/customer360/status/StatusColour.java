package io.customer360.status;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours a status can be shown in. */
public enum StatusColour {
    GREY("c360.status.grey.label"),
    BLUE("c360.status.blue.label"),
    YELLOW("c360.status.yellow.label"),
    GREEN("c360.status.green.label"),
    RED("c360.status.red.label"),
    PURPLE("c360.status.purple.label");

    private final String textKey;

    StatusColour(String textKey) {
        this.textKey = textKey;
    }

    /** The colour with this name. */
    public static Optional<StatusColour> of(String code) {
        return Stream.of(values()).filter(colour -> colour.code().equals(code)).findFirst();
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
