package io.customer360.rest.view;

/** What something is called that is a part of something else, as {@code Payment: Weight}. */
public record Titled(Label whole, Label part) {

    /** A part of a whole, both by their keys. */
    public static Titled of(String wholeKey, String partKey) {
        return new Titled(new Label("", wholeKey), new Label("", partKey));
    }
}
