package io.customer360.rest.view;

/**
 * A stored text that programs read as it is and people read by its meaning: any value that {@link
 * DisplayMapper} has words for, or the text itself.
 */
public record Worded(String raw, Object meaning) {

    /** A text that means what it says. */
    public static Worded plain(String text) {
        return new Worded(text, text);
    }

    /** A text whose meaning has a translation. */
    public static Worded of(String raw, String textKey) {
        return new Worded(raw, new Label(raw, textKey));
    }
}
