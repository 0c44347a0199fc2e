package io.customer360.rest;

import io.customer360.ingest.Outcome;
import java.util.List;

/**
 * What became of many records.
 *
 * @param records one answer for each, in the order in which they were sent
 */
public record RecordsJson(
        int added, int changed, int same, int rejected, List<RecordsJson.Answer> records) {

    /**
     * What became of one record.
     *
     * @param number its place among those that were sent, counted from one
     * @param id the id it has here; absent when it was rejected
     * @param problems why it was rejected; absent when it was not
     */
    public record Answer(long number, Outcome outcome, Integer id, List<Problem> problems) {}

    /**
     * One reason of a rejection.
     *
     * @param field what is wrong; absent when it is the record as a whole
     */
    public record Problem(String field, String message) {}
}
