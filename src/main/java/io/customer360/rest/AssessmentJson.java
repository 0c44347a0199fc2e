package io.customer360.rest;

import io.customer360.health.TrendPoint;
import io.customer360.health.Verdict;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import java.time.LocalDate;
import java.util.List;

/**
 * How a customer does in a word, why, how the score moved lately, and what can be done.
 *
 * @param fullUrl where all of it stands, unless that section is not enabled
 * @param tasks whether the reader may create tasks: yes, not-allowed, or not-set-up
 * @param made the task that was just created
 */
public record AssessmentJson(
        int customer,
        Verdict verdict,
        List<SentenceJson> sentences,
        List<Point> trend,
        List<Action> actions,
        SafeUrl fullUrl,
        String tasks,
        Made made) {

    /** The score of a day. */
    public record Point(LocalDate day, Rounded score, boolean provisional) {
        static Point of(TrendPoint point) {
            return new Point(point.day(), new Rounded(point.score()), point.provisional());
        }
    }

    /**
     * Something to do.
     *
     * @param kind signal, which is done by sending; made, which has been done; task, which opens a
     *     form; or page, which leads somewhere
     * @param url absent when it leads to an issue that the reader may not see
     * @param issue the key of that issue, for who may see it
     */
    public record Action(
            String kind, Label label, boolean recommended, SafeUrl url, String issue) {}

    /** A task, and whether it names the customer. */
    public record Made(String key, SafeUrl url, boolean tied) {}
}
