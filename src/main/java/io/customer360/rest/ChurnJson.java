package io.customer360.rest;

import java.util.List;

/**
 * Whether a customer has left, and when it did before.
 *
 * @param left whether its status says so
 * @param record the record of that; absent for who has not left, or left before there were records
 * @param earlier the records that are over, the newest first
 * @param revenueVisible whether the reader may see revenue
 */
public record ChurnJson(
        int customer,
        boolean left,
        ChurnRecordJson record,
        List<ChurnRecordJson> earlier,
        boolean revenueVisible,
        boolean canEdit) {}
