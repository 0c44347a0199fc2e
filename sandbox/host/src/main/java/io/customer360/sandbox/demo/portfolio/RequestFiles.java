package io.customer360.sandbox.demo.portfolio;

import static io.customer360.sandbox.demo.portfolio.CsvFolder.row;
import static io.customer360.sandbox.demo.portfolio.CsvFolder.words;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.customer360.sandbox.jira.SlaCycle;
import java.io.IOException;
import java.util.List;

/** The files of requests, their clocks and their comments. */
final class RequestFiles {

    private static final List<String> REQUEST =
            List.of(
                    "id",
                    "desk",
                    "request_type",
                    "issue_type",
                    "summary",
                    "description",
                    "priority",
                    "status",
                    "resolution",
                    "created",
                    "updated",
                    "resolved",
                    "reporter",
                    "assignee",
                    "customers",
                    "labels",
                    "participants",
                    "hidden",
                    "stars",
                    "rated",
                    "rating");

    private final CsvWriter requests;
    private final CsvWriter slas;
    private final CsvWriter comments;

    RequestFiles(CsvFolder folder) throws IOException {
        requests = folder.file("requests", REQUEST);
        slas =
                folder.file(
                        "slas",
                        List.of(
                                "request",
                                "metric",
                                "started",
                                "stopped",
                                "goal_seconds",
                                "paused_at"));
        comments = folder.file("comments", List.of("request", "author", "at", "internal", "words"));
    }

    void write(Request request) {
        Progress progress = request.progress();
        Rating rating = request.rating();
        row(
                requests,
                request.id(),
                request.question().desk(),
                request.question().requestType(),
                request.question().issueType(),
                request.question().summary(),
                request.description(),
                request.priority(),
                progress.status(),
                progress.resolution(),
                progress.created(),
                progress.updated(),
                progress.resolved(),
                request.reporter(),
                request.assignee(),
                words(request.organisations()),
                words(request.labels()),
                words(request.participants()),
                request.hidden(),
                rating == null ? null : rating.stars(),
                rating == null ? null : rating.at(),
                rating == null ? null : rating.words());
        request.cycles().forEach(cycle -> write(request.id(), cycle));
        request.replies().forEach(reply -> write(request.id(), reply));
    }

    private void write(String request, SlaCycle cycle) {
        row(
                slas,
                request,
                cycle.metric().stored(),
                cycle.started(),
                cycle.stopped(),
                cycle.goal().toSeconds(),
                cycle.pausedAt());
    }

    private void write(String request, Reply reply) {
        row(comments, request, reply.author(), reply.at(), reply.internal(), reply.words());
    }
}
