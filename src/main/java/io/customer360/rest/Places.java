package io.customer360.rest;

import java.util.regex.Pattern;

/**
 * Names the place of a list or form on the page, so that the same one can stand there twice and
 * every id is still unique.
 */
final class Places {
    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20})?");

    private Places() {}

    /** The place that an address names, or the usual one. */
    static String of(String given, String usual) {
        return given != null && NAME.matcher(given).matches() ? given : usual;
    }
}
