package io.customer360.sandbox.jira;

import java.util.Optional;
import java.util.stream.Stream;

/** How two issues are linked, with the words of both directions. */
public enum LinkKind {
    BLOCKS("Blocks", "blocks", "is blocked by"),
    CAUSES("Problem/Incident", "causes", "is caused by"),
    DUPLICATES("Duplicate", "duplicates", "is duplicated by"),
    RELATES("Relates", "relates to", "relates to");

    private final String words;
    private final String outward;
    private final String inward;

    LinkKind(String words, String outward, String inward) {
        this.words = words;
        this.outward = outward;
        this.inward = inward;
    }

    /** The kind of this name. */
    public static Optional<LinkKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.words.equalsIgnoreCase(name)).findFirst();
    }

    /** Its name. */
    public String words() {
        return words;
    }

    /** What the source does to the target. */
    public String outward() {
        return outward;
    }

    /** What the target suffers from the source. */
    public String inward() {
        return inward;
    }
}
