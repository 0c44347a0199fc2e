package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.Person;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.Conversation;
import io.customer360.ticket.Conversations;
import io.customer360.ticket.Remark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comments as Jira shows them to one person: groups, roles and issue security are Jira's own
 * answer. A ticket that was deleted meanwhile is left out.
 */
public final class JiraComments implements Conversations {
    private static final Logger LOG = LoggerFactory.getLogger(JiraComments.class);
    private static final Comparator<Remark> NEWEST =
            Comparator.comparing(Remark::at).thenComparing(Remark::id).reversed();

    private final CustomerClause clauses;
    private final ViewersSearch search;
    private final CommentManager comments;
    private final InternalComments internal;
    private final UserManager users;
    private final JiraPeople people;

    /** Wired by Spring. */
    public JiraComments(
            CustomerClause clauses,
            ViewersSearch search,
            CommentManager comments,
            InternalComments internal,
            UserManager users,
            JiraPeople people) {
        this.clauses = clauses;
        this.search = search;
        this.comments = comments;
        this.internal = internal;
        this.users = users;
        this.people = people;
    }

    @Override
    public Optional<List<Remark>> of(CustomerId customer, int tickets, Actor viewer) {
        var reader = users.getUserByKey(viewer.key().value());
        return clauses.of(customer)
                .map(clause -> clause.jql() + " ORDER BY updated DESC, key DESC")
                .flatMap(jql -> search.page(jql, 0, tickets, viewer))
                .map(found -> new Reading(reader).all(found.getResults()));
    }

    @Override
    public boolean internal(Remark remark) {
        return internal.contain(remark.id());
    }

    /** What one person reads; the same few authors occur again and again. */
    private final class Reading {
        private final ApplicationUser reader;
        private final Map<String, Person> known = new HashMap<>();

        Reading(ApplicationUser reader) {
            this.reader = reader;
        }

        List<Remark> all(List<Issue> issues) {
            return issues.stream()
                    .flatMap(this::attempt)
                    .limit(Conversation.MOST)
                    .sorted(NEWEST)
                    .toList();
        }

        /** Jira hands them out from the oldest to the newest. */
        private Stream<Remark> attempt(Issue issue) {
            try {
                var all = comments.getCommentsForUser(issue, reader);
                return all.stream()
                        .skip(Math.max(0, all.size() - Conversation.MOST_OF_TICKET))
                        .map(comment -> copy(comment, issue))
                        .toList()
                        .stream();
            } catch (RuntimeException gone) {
                LOG.debug("The comments of a ticket cannot be read any more", gone);
                return Stream.empty();
            }
        }

        private Remark copy(Comment comment, Issue issue) {
            return new Remark(
                    comment.getId(),
                    issue.getKey(),
                    issue.getSummary(),
                    Optional.ofNullable(comment.getAuthorApplicationUser()).map(this::person),
                    Objects.requireNonNullElse(comment.getBody(), ""),
                    comment.getCreated().toInstant(),
                    comment.getUpdated() != null
                            && comment.getUpdated().after(comment.getCreated()));
        }

        private Person person(ApplicationUser author) {
            return known.computeIfAbsent(author.getKey(), key -> people.copy(author));
        }
    }
}
