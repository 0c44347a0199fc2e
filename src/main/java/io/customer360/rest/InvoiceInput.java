package io.customer360.rest;

import io.customer360.rest.input.Input;

/** An invoice as a person or a program sends it. */
public record InvoiceInput(
        String version,
        String number,
        String amount,
        String currency,
        String issued,
        String due,
        String paid,
        String cancelled,
        String source,
        String externalId)
        implements Input {}
