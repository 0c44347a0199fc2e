package io.customer360.rest.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** For whom something is drawn, and when: language, time zone, and the moment. */
public record Viewer(Locale locale, ZoneId zone, Instant now) {}
