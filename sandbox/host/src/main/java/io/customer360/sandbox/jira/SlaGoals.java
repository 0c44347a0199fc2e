package io.customer360.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The goals of the service desks, and the cycles with which a new request begins. */
public final class SlaGoals {

    private static final Duration FIRST_RESPONSE = Duration.ofHours(4);

    private SlaGoals() {}

    /** How long a request may wait for the first answer. */
    public static Duration firstResponse() {
        return FIRST_RESPONSE;
    }

    /** How long a request of this priority, by name, may stay open. */
    public static Duration resolution(String priority) {
        return switch (priority) {
            case "Highest" -> Duration.ofHours(8);
            case "High" -> Duration.ofHours(24);
            case "Medium" -> Duration.ofHours(72);
            case "Low" -> Duration.ofHours(120);
            default -> Duration.ofHours(240);
        };
    }

    /** The cycles of a draft; one that names none in a service project starts both clocks. */
    static List<SlaCycle> of(IssueDraft draft, JiraProject project, Instant created) {
        if (!draft.cycles.isEmpty() || !project.service()) {
            return draft.cycles;
        }
        Instant updated = draft.updated == null ? created : draft.updated;
        boolean waits = draft.resolved == null && draft.status.equals(Constants.WAITING);
        return List.of(
                new SlaCycle(
                        SlaMetric.FIRST_RESPONSE, created, draft.resolved, FIRST_RESPONSE, null),
                new SlaCycle(
                        SlaMetric.RESOLUTION,
                        created,
                        draft.resolved,
                        resolution(draft.priority),
                        waits ? updated : null));
    }
}
