package io.customer360.rest;

import io.customer360.health.Band;
import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * How many customers lie in which band, for an item on a dashboard of Jira: {@code GET
 * board/health?whose=mine|all}. As HTML the same address answers what the item shows: one element
 * {@code div.c360-board}, to be put in place as it is.
 *
 * @param tooMany whether there are too many to check for the reader; then nothing else counts
 * @param url the list of these customers
 * @param levels the bands, the best one first
 * @param none how many have no band, because they have no score or left
 */
public record BoardHealthJson(
        boolean tooMany, int customers, SafeUrl url, List<Level> levels, None none) {

    /** How many lie in a band, and the list of them. */
    public record Level(Band band, int count, int percent, SafeUrl url) {}

    /** How many lie in none, and the list of them. */
    public record None(int count, int percent, SafeUrl url) {}
}
