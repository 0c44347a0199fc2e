package io.customer360.task;

import io.customer360.shared.Actor;
import java.util.Optional;

/** Knows how far issues are. */
public interface IssueStates {

    /** The state of an issue, whoever asks; nothing when it was deleted. */
    Optional<IssueState> of(long issue);

    /** Whether somebody may see an issue. */
    boolean visible(long issue, Actor viewer);
}
