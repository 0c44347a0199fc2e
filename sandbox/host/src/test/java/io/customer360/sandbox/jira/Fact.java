package io.customer360.sandbox.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a test knows about an issue it made; null stands for empty. */
record Fact(
        String key,
        String project,
        String summary,
        String type,
        String status,
        int priority,
        boolean resolved,
        String assignee,
        String reporter,
        String creator,
        Instant created,
        LocalDate due,
        String level,
        Integer stars,
        Instant rated,
        Set<Integer> organisations,
        Set<String> labels,
        Set<String> participants,
        List<SlaCycle> cycles) {

    static Fact of(String key, IssueDraft draft, int priority) {
        return new Fact(
                key,
                draft.project,
                draft.summary,
                draft.type,
                draft.status,
                priority,
                draft.resolution != null,
                draft.assignee,
                draft.reporter,
                draft.creator,
                draft.created,
                draft.due,
                draft.level,
                draft.satisfaction,
                draft.rated,
                Set.copyOf(draft.organisations),
                Set.copyOf(draft.labels),
                Set.copyOf(draft.participants),
                List.copyOf(draft.cycles));
    }

    List<SlaCycle> cycles(SlaMetric metric) {
        return cycles.stream().filter(cycle -> cycle.metric() == metric).toList();
    }
}
