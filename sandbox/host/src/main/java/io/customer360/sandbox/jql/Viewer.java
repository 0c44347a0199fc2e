package io.customer360.sandbox.jql;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Who searches: the user key (null: nobody), the zone in which dates are read, the language that
 * says on which day a week begins, and whether security is overridden.
 */
public record Viewer(String key, ZoneId zone, Locale locale, boolean everything) {}
