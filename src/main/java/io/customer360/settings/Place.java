package io.customer360.settings;

/** Where in its section a widget stands. */
public enum Place {
    /** Among the blocks that fill the section. */
    MAIN,
    /** In the narrow column beside them; below them where the page is narrow. */
    TILE
}
