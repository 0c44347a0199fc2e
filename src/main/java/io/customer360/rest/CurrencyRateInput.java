package io.customer360.rest;

import io.customer360.rest.input.Input;

/** An exchange rate as the admin's form or a program sends it. */
public record CurrencyRateInput(String version, String currency, String from, String rate)
        implements Input {}
