package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Which user a contact is; blank for nobody. */
public record ContactLinkInput(String version, String user) implements Input {}
