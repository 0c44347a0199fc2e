package io.customer360.adapter.jira;

import io.customer360.fact.TicketRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes JQL for ranges of tickets. Moments are said as minutes ago, which mean the same in every
 * time zone; where they are not whole minutes, the range grows.
 */
final class TicketRangeJql {

    /** What no reader of relative dates stumbles over. */
    private static final long MOST_MINUTES = 900_000;

    private final String projects;
    private final String late;
    private final Instant now;

    /**
     * Ranges in these projects, as seen at an instant.
     *
     * @param late the condition for tickets that are escalated or missed a service level
     */
    TicketRangeJql(Collection<Long> projects, String late, Instant now) {
        this.projects = projects(projects);
        this.late = late;
        this.now = now;
    }

    static String projects(Collection<Long> ids) {
        return ids.stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "project in (", ")"));
    }

    /** The search, the newest first; the key makes it the same one every time. */
    String of(TicketRange range, List<String> names) {
        var field = range.order().name().toLowerCase(Locale.ROOT);
        var parts = new ArrayList<String>();
        parts.add(projects);
        range.from().ifPresent(from -> parts.add(field + " >= \"" + ago(from, true) + '"'));
        range.until()
                .filter(until -> until.isBefore(now.minus(Duration.ofMinutes(1))))
                .ifPresent(until -> parts.add(field + " <= \"" + ago(until, false) + '"'));
        if (!names.isEmpty()) {
            parts.add("reporter in (" + String.join(", ", names) + ")");
        }
        if (range.late()) {
            parts.add("resolution IS EMPTY AND (" + late + ")");
        }
        return String.join(" AND ", parts) + " ORDER BY " + field + " DESC, key DESC";
    }

    private String ago(Instant then, boolean longer) {
        var minute = Duration.ofMinutes(1);
        var hour = Duration.ofHours(1);
        var minutes = whole(then, minute, longer);
        return minutes <= MOST_MINUTES
                ? "-" + minutes + "m"
                : "-" + whole(then, hour, longer) + "h";
    }

    private long whole(Instant then, Duration unit, boolean longer) {
        long past = Math.max(0, Duration.between(then, now).toMillis());
        return past / unit.toMillis() + (longer ? 1 : 0);
    }
}
