package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Rating;
import io.customer360.sandbox.demo.portfolio.Request;
import io.customer360.sandbox.jira.CommentDraft;
import io.customer360.sandbox.jira.IssueDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request of the portfolio on its way to becoming an issue.
 *
 * @param keys of users by their names
 * @param organisations ids of organisations by the numbers of customers
 */
record RequestDraft(
        Request request, Map<String, String> keys, Map<Integer, Integer> organisations) {

    private static final Duration EACH_REPLY = Duration.ofMinutes(20);
    private static final Duration ODD = Duration.ofMinutes(5);

    Instant created() {
        return request.progress().created();
    }

    IssueDraft issue() {
        IssueDraft draft =
                IssueDraft.in(request.question().desk(), request.question().summary())
                        .description(request.description())
                        .type(request.question().issueType())
                        .requestType(request.question().requestType())
                        .priority(request.priority())
                        .status(request.progress().status())
                        .dated(created(), request.progress().updated())
                        .reporter(keys.get(request.reporter()))
                        .assignee(request.assignee() == null ? null : keys.get(request.assignee()))
                        .organisations(
                                request.organisations().stream()
                                        .map(organisations::get)
                                        .toArray(Integer[]::new))
                        .labels(request.labels().toArray(String[]::new))
                        .participants(
                                request.participants().stream()
                                        .map(keys::get)
                                        .toArray(String[]::new));
        request.cycles()
                .forEach(
                        cycle ->
                                draft.sla(
                                        cycle.metric(),
                                        cycle.started(),
                                        cycle.stopped(),
                                        cycle.goal(),
                                        cycle.pausedAt()));
        if (!request.progress().open()) {
            draft.resolved(request.progress().resolution(), request.progress().resolved());
        }
        if (request.hidden()) {
            draft.level(DemoProjects.AGENTS_ONLY);
        }
        Rating rating = request.rating();
        if (rating != null) {
            draft.satisfaction(rating.stars())
                    .rated(rating.at(), rating.words().isEmpty() ? null : rating.words());
        }
        return worked() ? draft.spent(work().toSeconds()) : draft;
    }

    private boolean worked() {
        return request.assignee() != null && !request.replies().isEmpty();
    }

    /** The longer a request is talked about, the more work it was. */
    private Duration work() {
        return EACH_REPLY
                .multipliedBy(request.replies().size())
                .plus(ODD.multipliedBy(Math.floorMod(request.id().hashCode(), 6)));
    }

    List<CommentDraft> comments(long issue) {
        return request.replies().stream()
                .map(
                        reply ->
                                new CommentDraft(
                                        issue,
                                        keys.get(reply.author()),
                                        reply.words(),
                                        reply.at(),
                                        reply.internal()))
                .toList();
    }
}
