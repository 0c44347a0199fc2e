package io.customer360.bulk;

/**
 * What an edit would do.
 *
 * @param customers how many customers it is for
 * @param missing how many of those that were picked are gone or hidden
 */
public record BulkPreview(int customers, int missing) {}
