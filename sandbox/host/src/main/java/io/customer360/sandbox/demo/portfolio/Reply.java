package io.customer360.sandbox.demo.portfolio;

import java.time.Instant;

/** A comment on a request, by user name. */
public record Reply(String author, String words, Instant at, boolean internal) {}
