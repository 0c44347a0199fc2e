package io.customer360.rest;

import java.util.List;

/** Everything that runs by itself. */
public record JobsJson(List<JobJson> jobs) {}
