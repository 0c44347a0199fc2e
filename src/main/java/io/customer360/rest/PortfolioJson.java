package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * The figures of a portfolio, each with the list that it counts.
 *
 * @param csm the key of whose it is
 * @param name what they are called
 * @param own whether it is the reader's own
 * @param gone whether they are no active user any more
 * @param query what every part of the page is asked with; blank for the reader's own
 * @param nps absent as long as there are no surveys
 * @param sentiment absent as long as texts are not read
 */
public record PortfolioJson(
        String csm,
        String name,
        boolean own,
        boolean gone,
        String query,
        Part all,
        Part atRisk,
        boolean revenueVisible,
        Tasks tasks,
        Integer nps,
        Integer sentiment) {

    /** Some of the customers; the amounts are absent for whoever may not see revenue. */
    public record Part(int customers, SumJson arr, SafeUrl url) {}

    /**
     * The tasks of the CSM.
     *
     * @param condition whether there can be tasks
     * @param open those to be done; absent when Jira cannot tell
     * @param done those done within the period; absent when Jira cannot tell
     */
    public record Tasks(
            String condition, Count open, Count done, int days, List<OptionJson> periods) {}

    /** How many there are, and where Jira lists them. */
    public record Count(long count, SafeUrl url) {}
}
