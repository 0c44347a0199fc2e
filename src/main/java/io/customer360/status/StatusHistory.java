package io.customer360.status;

import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statuses a customer went through, the present one first; times without one are left out. */
public record StatusHistory(List<StatusStay> stays) {

    public StatusHistory {
        stays = List.copyOf(stays);
    }

    /** Reads the changes of the status, newest first. */
    public static StatusHistory of(List<Change> changes) {
        List<StatusStay> stays = new ArrayList<>();
        Optional<Instant> until = Optional.empty();
        for (Change change : changes) {
            Optional<Instant> end = until;
            status(change.to())
                    .map(status -> new StatusStay(status, change.at(), end, change.by()))
                    .ifPresent(stays::add);
            until = Optional.of(change.at());
        }
        return new StatusHistory(stays);
    }

    /**
     * How long the customer was in each status, all stays together, in the order of first stays.
     */
    public Map<StatusId, Duration> totals(Instant now) {
        List<StatusStay> oldestFirst = new ArrayList<>(stays);
        Collections.reverse(oldestFirst);
        Map<StatusId, Duration> totals = new LinkedHashMap<>();
        oldestFirst.forEach(stay -> totals.merge(stay.status(), stay.length(now), Duration::plus));
        return totals;
    }

    private static Optional<StatusId> status(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(StatusId.of(text));
        } catch (NotFound unreadable) {
            return Optional.empty();
        }
    }
}
