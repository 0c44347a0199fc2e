package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The person to erase, by user name, user key or e-mail address. */
public record PrivacyInput(String who) implements Input {}
