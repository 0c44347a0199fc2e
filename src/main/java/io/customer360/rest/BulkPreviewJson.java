package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.util.List;

/**
 * What an edit of many customers would do.
 *
 * @param customers how many customers it is for
 * @param missing how many that were picked are gone or hidden
 * @param sent what was sent, to be sent again
 */
public record BulkPreviewJson(int customers, int missing, List<Change> changes, List<Sent> sent) {

    /** One thing that would change, and what it would be; no value clears it. */
    public record Change(String name, Worded label, List<Worded> values) {}

    /** One text that was sent, by its name in a form. */
    public record Sent(String name, String value) {}
}
