package io.customer360.privacy;

import java.util.List;

/** What the app knows about a person, kind by kind. */
public record PersonReport(Subject subject, List<Traces> kinds) {

    public PersonReport {
        kinds = List.copyOf(kinds);
    }

    /** Whether there is anything. */
    public boolean empty() {
        return kinds.stream().allMatch(kind -> kind.total() == 0);
    }
}
