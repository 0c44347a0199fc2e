package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/**
 * The latest versions of a model, newest first, and what the app came with at the end.
 *
 * @param form the name of the model among the settings
 */
public record ModelVersionsJson(String form, List<Item> items) {

    /**
     * One version.
     *
     * @param at when it was made; absent for what the app came with
     * @param by who made it; absent for what the app came with
     * @param inForce whether it is the one that counts
     * @param changes what it changed of the one before
     */
    public record Item(int number, Instant at, String by, boolean inForce, List<Changed> changes) {}

    /** A number that became another one. */
    public record Changed(Worded name, Worded from, Worded to) {}
}
