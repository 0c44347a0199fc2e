package io.customer360.tag;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** The colours a tag can be shown in. */
public enum TagColour {
    GREY("c360.tags.grey.label"),
    BLUE("c360.tags.blue.label"),
    TEAL("c360.tags.teal.label"),
    GREEN("c360.tags.green.label"),
    YELLOW("c360.tags.yellow.label"),
    ORANGE("c360.tags.orange.label"),
    RED("c360.tags.red.label"),
    PURPLE("c360.tags.purple.label");

    private final String textKey;

    TagColour(String textKey) {
        this.textKey = textKey;
    }

    /** Reads a colour by its code. */
    public static TagColour of(String code) {
        return Stream.of(values())
                .filter(colour -> colour.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The colour of a tag for which nobody has chosen one; the same name always gets the same. */
    public static TagColour proposedFor(String name) {
        return values()[Math.floorMod(Tag.folded(name).hashCode(), values().length)];
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
