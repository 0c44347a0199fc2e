package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/**
 * The records that jobs could not do, those that failed last first.
 *
 * @param count how many there are in all
 */
public record JobErrorsJson(List<Item> items, int count) {

    /**
     * One record, told once for each reason.
     *
     * @param customer the customer, when it is one
     * @param name its name, unless the reader may not see it
     * @param ticket the ticket, when it is one
     * @param url where the record is to be seen
     */
    public record Item(
            int id,
            Label job,
            String record,
            Integer customer,
            String name,
            Long ticket,
            SafeUrl url,
            String reason,
            int times,
            Instant first,
            Instant last) {}
}
