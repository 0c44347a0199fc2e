package io.customer360.task;

import io.customer360.customer.Person;
import io.customer360.customer.Reference;
import io.customer360.shared.CustomerId;
import java.util.Optional;

/**
 * Where a customer stands as a reference.
 *
 * @param issue the issue that decides, when the viewer may see it
 * @param by who nominated, unless they are gone
 * @param undecided whether the last nomination waits for a decision, whatever the flag says
 */
public record NominationSheet(
        CustomerId customer,
        Optional<Reference> reference,
        Optional<Nomination> nomination,
        Optional<IssueState> issue,
        Optional<Person> by,
        boolean undecided,
        Condition condition) {

    /** Whether somebody could nominate now. */
    public boolean possible() {
        return condition == Condition.READY
                && !undecided
                && reference.filter(it -> it != Reference.NO).isEmpty();
    }
}
