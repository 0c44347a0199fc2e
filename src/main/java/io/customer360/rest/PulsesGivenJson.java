package io.customer360.rest;

import java.util.List;

/**
 * The pulses that a CSM has given within so many days, by level.
 *
 * @param query what every part of the page is asked with; blank for the reader's own
 */
public record PulsesGivenJson(
        String query, int days, List<OptionJson> periods, long total, List<Item> items) {

    /** How many pulses have a level, and how large a part of all. */
    public record Item(LevelJson level, long count, int percent) {}
}
