package io.customer360.rest.input;

/** Marks input that holds many records, and may be larger than what a form sends. */
public interface LargeInput extends Input {}
