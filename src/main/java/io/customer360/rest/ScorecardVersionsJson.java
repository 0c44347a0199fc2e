package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/** The latest versions of a scorecard, newest first. */
public record ScorecardVersionsJson(int id, List<Item> items) {

    /**
     * One version.
     *
     * @param by the name of whoever made it
     * @param latest whether it is the one that counts
     * @param changes what it changed of the one before
     */
    public record Item(int number, Instant at, String by, boolean latest, List<Changed> changes) {}

    /** A part that became another one; of items only the lines that differ. */
    public record Changed(
            Worded name, List<SettingHistoryJson.Line> from, List<SettingHistoryJson.Line> to) {}
}
