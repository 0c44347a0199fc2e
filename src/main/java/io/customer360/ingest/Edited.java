package io.customer360.ingest;

import io.customer360.shared.Revision;

/** The next version of a record, with the edit that makes it. */
public record Edited<T>(T next, Revision revision) {}
