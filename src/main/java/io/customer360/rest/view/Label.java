package io.customer360.rest.view;

/** A name that programs read as it is and people read translated. */
public record Label(String name, String textKey) {}
