package io.customer360.adapter.ao.fact;

import io.customer360.fact.Progress;
import io.customer360.fact.SeenTicket.Moments;
import io.customer360.fact.TicketFact;
import io.customer360.fact.TicketFigures;
import io.customer360.fact.TicketFigures.Rating;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Facts as rows and back. */
final class FactColumns {

    /** What a fact is copied from. */
    static final String ALL =
            String.join(
                    ", ",
                    TicketFactRow.ID,
                    TicketFactRow.ISSUE_ID,
                    TicketFactRow.ORG_ID,
                    TicketFactRow.REPORTER_ID,
                    TicketFactRow.CREATED_AT,
                    TicketFactRow.UPDATED_AT,
                    TicketFactRow.RESOLVED_AT,
                    TicketFactRow.CATEGORY,
                    TicketFactRow.PRIORITY_RANK,
                    TicketFactRow.BREACHED_AT,
                    TicketFactRow.ESCALATED,
                    TicketFactRow.STARS,
                    TicketFactRow.STARS_AT,
                    TicketFactRow.SPENT);

    private FactColumns() {}

    static Map<String, Object> of(TicketFact fact, int run) {
        TicketFigures figures = fact.figures();
        Map<String, Object> row = new HashMap<>();
        row.put(TicketFactRow.SLOT, slot(fact));
        row.put(TicketFactRow.ISSUE_ID, fact.issue());
        row.put(TicketFactRow.ORG_ID, fact.customer().value());
        row.put(TicketFactRow.REPORTER_ID, figures.reporter().orElse(null));
        row.put(TicketFactRow.CREATED_AT, figures.moments().created().toEpochMilli());
        row.put(TicketFactRow.UPDATED_AT, figures.moments().updated().toEpochMilli());
        row.put(TicketFactRow.RESOLVED_AT, millis(figures.moments().resolved()));
        row.put(TicketFactRow.CATEGORY, figures.progress().number());
        row.put(TicketFactRow.PRIORITY_RANK, figures.priorityRank());
        row.put(TicketFactRow.BREACHED, figures.breached().isPresent() ? 1 : 0);
        row.put(TicketFactRow.BREACHED_AT, millis(figures.breached()));
        row.put(TicketFactRow.ESCALATED, figures.escalated() ? 1 : 0);
        row.put(TicketFactRow.STARS, figures.rating().map(Rating::stars).orElse(null));
        row.put(TicketFactRow.STARS_AT, millis(figures.rating().map(Rating::at)));
        row.put(TicketFactRow.SPENT, spent(figures.spent()));
        row.put(TicketFactRow.RUN, run);
        return row;
    }

    /** What there is one row of. */
    static String slot(TicketFact fact) {
        return fact.issue() + " " + fact.customer().value();
    }

    static TicketFact copy(TicketFactRow row) {
        return new TicketFact(
                row.getIssueId(),
                new CustomerId(row.getOrgId()),
                new TicketFigures(
                        Optional.ofNullable(row.getReporterId()),
                        new Moments(
                                Instant.ofEpochMilli(row.getCreatedAt()),
                                Instant.ofEpochMilli(row.getUpdatedAt()),
                                instant(row.getResolvedAt())),
                        Progress.of(row.getCategory()),
                        row.getPriorityRank(),
                        instant(row.getBreachedAt()),
                        row.getEscalated() == 1,
                        Optional.ofNullable(row.getStars())
                                .map(stars -> new Rating(stars, at(row))),
                        spent(row.getSpent())));
    }

    private static Long spent(OptionalLong seconds) {
        return seconds.isPresent() ? seconds.getAsLong() : null;
    }

    private static OptionalLong spent(Long seconds) {
        return seconds == null ? OptionalLong.empty() : OptionalLong.of(seconds);
    }

    private static Instant at(TicketFactRow row) {
        return instant(row.getStarsAt()).orElse(Instant.EPOCH);
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }
}
