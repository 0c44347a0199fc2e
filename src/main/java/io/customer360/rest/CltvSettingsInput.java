package io.customer360.rest;

import io.customer360.rest.input.Input;

/** What the value of a customer is reckoned with, as the admin's form sends it. */
public record CltvSettingsInput(
        String version, String margin, String cap, String weight, String bands) implements Input {}
