package io.customer360.rest;

import io.customer360.rest.input.Input;

/** What somebody records of a customer who has left; version 0 where there is no record yet. */
public record ChurnRecordInput(String version, String day, String reason, String note)
        implements Input {}
