package io.customer360.sandbox.jql;

import java.time.ZoneId;

/**
 * Who searches: the user key (null: nobody), the zone in which dates are read, and whether security
 * is overridden.
 */
public record Viewer(String key, ZoneId zone, boolean everything) {}
