package io.customer360.rest;

import io.customer360.rest.input.Input;

/** The base currency as the admin's form sends it; blank for none. */
public record CurrencyBaseInput(String version, String base) implements Input {}
