package io.customer360.rest;

import io.customer360.rest.input.Input;

/** A note as forms and programs send it. */
public record NoteInput(
        String version, String text, String pinned, String source, String externalId)
        implements Input {}
