package io.customer360.fact;

import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where comments come from; every question is about one ticket or one comment, and so is dear. */
public interface CommentSource {

    /**
     * What was read.
     *
     * @param broken the tickets whose comments could not be read, and why
     */
    record Found(List<SaidComment> said, Map<Long, String> broken) {}

    /** The comments on these tickets that the service account can read, ticket by ticket. */
    Found of(Collection<Long> issues);

    /** Whether the customer cannot read a comment; asked only of those who can write such ones. */
    boolean internal(SaidComment comment);

    /** Whether somebody works in Jira, and does not only write from the portal. */
    boolean agent(UserKey user);

    /** The number of a user. */
    Optional<Long> number(UserKey user);
}
