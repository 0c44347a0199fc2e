package io.customer360.rest;

/** The form of a heading; a new one has no number. */
public record LayoutHeadingJson(Integer number, int version, String heading) {}
