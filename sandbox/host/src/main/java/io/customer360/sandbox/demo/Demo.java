package io.customer360.sandbox.demo;

import java.util.Locale;

/** What a new home is filled with; people, projects and eight customers are always there. */
public enum Demo {
    /** The app is left empty. */
    NONE,
    /** The eight customers of the tests, with their profiles and subscriptions. */
    SMALL,
    /** A hundred and twenty customers with two years of requests. */
    PORTFOLIO;

    /** The demo of this name in an option. */
    public static Demo of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
