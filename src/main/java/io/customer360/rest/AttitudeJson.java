package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.time.YearMonth;
import java.util.List;

/** What a customer thinks and wants, as far as anybody has asked. */
public record AttitudeJson(int customer, List<Item> items) {

    /**
     * One way to find out; its answer is absent as long as nothing is recorded.
     *
     * @param month the month that the answer is about, where it is about one
     */
    public record Item(Label label, String answer, YearMonth month) {}
}
