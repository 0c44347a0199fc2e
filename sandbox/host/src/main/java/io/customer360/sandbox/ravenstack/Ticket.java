package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A row of the tickets, its moments shifted. */
record Ticket(
        String account,
        String priority,
        Instant created,
        Optional<Instant> closed,
        Optional<Instant> answered,
        Optional<Integer> stars,
        boolean escalated) {

    private static final Duration FIRST_RESPONSE_GOAL = Duration.ofHours(4);

    private static final Map<String, String> PRIORITIES =
            Map.of("urgent", "Highest", "high", "High", "medium", "Medium", "low", "Low");

    static Ticket of(Row row, Shift shift, Instant now, Report report) {
        Instant created = shift.moment(row.moment("submitted_at"));
        Ticket ticket =
                new Ticket(
                        row.id("account_id"),
                        row.word("priority", List.of("urgent", "high", "medium", "low")),
                        created,
                        row.given("closed_at").map(text -> shift.moment(row.moment("closed_at"))),
                        row.given("first_response_time_minutes")
                                .map(text -> row.count("first_response_time_minutes"))
                                .map(minutes -> created.plus(minutes, ChronoUnit.MINUTES)),
                        row.given("satisfaction_score").map(text -> stars(row)),
                        row.flag("escalation_flag"));
        ticket.check(row, now);
        ticket.remark(row, report);
        return ticket;
    }

    private static int stars(Row row) {
        int stars = row.count("satisfaction_score");
        if (stars < 1 || stars > 5) {
            throw new Unfit("satisfaction_score is " + stars + ", not 1 to 5");
        }
        return stars;
    }

    private void check(Row row, Instant now) {
        if (closed.filter(created::isAfter).isPresent()) {
            throw new Unfit(
                    "closed_at %s is before submitted_at %s"
                            .formatted(row.text("closed_at"), row.text("submitted_at")));
        }
        if (created.isAfter(now) || closed.filter(now::isBefore).isPresent()) {
            throw new Unfit("lies in the future");
        }
    }

    private void remark(Row row, Report report) {
        if (closed.isPresent() && answered.isPresent() && answered.get().isAfter(closed.get())) {
            report.note(row.file(), row.line(), "the first response came after the closing");
        }
        if (closed.isEmpty() && stars.isPresent()) {
            report.note(row.file(), row.line(), "rated although it is not closed");
        }
        if (closed.isPresent() && differs(row)) {
            report.note(
                    row.file(),
                    row.line(),
                    "resolution_time_hours is not the time between the dates, which are taken");
        }
    }

    private boolean differs(Row row) {
        return row.given("resolution_time_hours")
                .filter(
                        text ->
                                Duration.ofHours(row.count("resolution_time_hours"))
                                                .compareTo(Duration.between(created, closed.get()))
                                        != 0)
                .isPresent();
    }

    /** The request it becomes. */
    IssueDraft draft(String id, int organisation, String reporter) {
        Instant last = closed.or(() -> answered).orElse(created);
        IssueDraft draft =
                IssueDraft.in(RavenProject.KEY, "%s request %s".formatted(word(priority), id))
                        .description("RavenStack ticket %s of account %s".formatted(id, account))
                        .requestType(RavenProject.HELP)
                        .priority(PRIORITIES.get(priority))
                        .reporter(reporter)
                        .creator(reporter)
                        .organisations(organisation)
                        .dated(created, last)
                        .sla(
                                SlaMetric.FIRST_RESPONSE,
                                created,
                                answered.orElse(null),
                                FIRST_RESPONSE_GOAL,
                                null);
        closed.ifPresent(at -> draft.status("Resolved").resolved("Done", at));
        stars.ifPresent(given -> draft.satisfaction(given).rated(last, null));
        return escalated ? draft.labels("escalated") : draft;
    }

    private static String word(String priority) {
        return priority.substring(0, 1).toUpperCase(Locale.ROOT) + priority.substring(1);
    }
}
