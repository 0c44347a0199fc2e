package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/** The latest changes of a customer, newest first. */
public record ChangesJson(int customer, List<Item> items) {

    /** One field that somebody changed. */
    public record Item(Label field, Worded from, Worded to, String by, Instant at) {}
}
