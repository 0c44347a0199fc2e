package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.util.List;

/** What a customer thinks and wants, as far as anybody has asked. */
public record AttitudeJson(int customer, List<Item> items) {

    /** One way to find out; its answer is absent as long as nothing is recorded. */
    public record Item(Label label, String answer) {}
}
