package io.customer360.settings;

/** When a widget is filled. */
public enum Loading {
    /** With the page itself: cheap, and above the fold. */
    FIRST_SCREEN,
    /**
     * By the browser once the page is painted: anything that searches tickets or lies below the
     * fold.
     */
    AFTER_PAINT
}
