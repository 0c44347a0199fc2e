package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import io.customer360.scorecard.Trend;
import io.customer360.shared.Percent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The scorecards of a customer.
 *
 * @param active those that it has
 * @param earlier those that it had
 * @param measured how many measures the active ones have
 * @param offered how many it could get
 */
public record CustomerScorecardsJson(
        int customer,
        List<Use> active,
        List<Use> earlier,
        int measured,
        int offered,
        boolean canEdit) {

    /**
     * A scorecard of a customer.
     *
     * @param id what it is ticked and ended by
     * @param scorecard the id of its definition
     * @param score what it comes to; absent when nothing counts
     * @param reached the points of the objectives that are ticked
     * @param points the points of all objectives
     * @param validDays for how many days a score given by hand counts
     * @param measures how many of its items are measures
     */
    public record Use(
            int id,
            int scorecard,
            String name,
            String kind,
            String description,
            Instant assigned,
            String assignedBy,
            Instant ended,
            String endedBy,
            Rounded score,
            int reached,
            int points,
            int validDays,
            int measures,
            List<Group> groups) {}

    /** Items under one heading; the name is blank for those without one. */
    public record Group(String name, List<Objective> objectives, List<Measure> measures) {}

    /**
     * Something to reach.
     *
     * @param share the part of all points of the scorecard that it makes
     * @param at since when it is as it is; absent for one that nobody has touched
     * @param by who said so; absent where its search did
     * @param search what ticks it by itself; absent where people do
     */
    public record Objective(
            int id,
            String text,
            String help,
            int points,
            Percent share,
            boolean ticked,
            Instant at,
            String by,
            Search search) {}

    /**
     * A search that ticks an objective by itself.
     *
     * @param bound at-most or at-least
     * @param found how many tickets it has found; absent for whoever may not see all of them
     * @param checked when it last could be checked
     * @param problem why it cannot be checked
     * @param since since when
     * @param tickets the tickets of this customer in Jira
     */
    public record Search(
            String jql,
            String bound,
            int number,
            BigDecimal found,
            Instant checked,
            Label problem,
            Instant since,
            SafeUrl tickets) {}

    /**
     * Something that gets a score.
     *
     * @param score absent when it has none
     * @param previous the score before; absent when there was none
     * @param at when the score was given
     * @param by who gave it; absent where it is measured
     * @param stale whether it is too old to count
     * @param factor what it is measured from; absent where people score it
     * @param weeks the last weeks, the oldest first
     */
    public record Measure(
            int id,
            String text,
            String help,
            int weight,
            Rounded score,
            Rounded previous,
            Trend trend,
            Instant at,
            String by,
            boolean stale,
            Label factor,
            Comment comment,
            List<Week> weeks) {}

    /** What somebody has to say about a measure. */
    public record Comment(String text, Instant at, String by) {}

    /** A week and the score that a measure had in it; absent when it had none. */
    public record Week(String week, Rounded score) {}
}
