package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.ticket.ATicket;
import io.customer360.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues in memory, which are made, resolved and deleted. */
public final class MemoryIssues implements NewIssues, IssueStates {
    private final List<NewIssue> made = new ArrayList<>();
    private final Map<Long, IssueState> states = new HashMap<>();
    private Runnable meanwhile = () -> {};
    private boolean refusing;
    private boolean hidden;

    /** From now on nothing can be made. */
    public void refuse() {
        refusing = true;
    }

    /** What happens while an issue is being made. */
    public void meanwhile(Runnable step) {
        meanwhile = step;
    }

    /** From now on nobody may see any issue. */
    public void hide() {
        hidden = true;
    }

    /** What was made. */
    public List<NewIssue> made() {
        return List.copyOf(made);
    }

    /** Resolves an issue. */
    public void resolve(long issue, String resolution) {
        states.put(issue, state(issue, ATicket.DONE, Optional.of(resolution)));
    }

    /** Deletes an issue. */
    public void delete(long issue) {
        states.remove(issue);
    }

    @Override
    public MadeIssue make(IssueKind kind, NewIssue wanted, CustomerId customer, Actor actor) {
        meanwhile.run();
        if (refusing) {
            throw Rejected.at("summary", "c360.tasks.refused.error", "no");
        }
        made.add(wanted);
        states.put((long) made.size(), state(made.size(), ATicket.OPEN, Optional.empty()));
        return new MadeIssue(made.size(), "CST-" + made.size(), true);
    }

    @Override
    public MadeIssue make(IssueKind kind, NewIssue wanted, UserKey author) {
        return make(kind, wanted, null, null);
    }

    @Override
    public Optional<IssueState> of(long issue) {
        return Optional.ofNullable(states.get(issue));
    }

    @Override
    public boolean visible(long issue, Actor viewer) {
        return !hidden && states.containsKey(issue);
    }

    private static IssueState state(long issue, TicketStatus status, Optional<String> resolution) {
        return new IssueState("CST-" + issue, status, resolution);
    }
}
