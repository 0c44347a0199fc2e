package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.Licences;
import io.customer360.fact.CommentSource;
import io.customer360.fact.SaidComment;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who commented when, as the service account may read it: ticket by ticket, there is no other way.
 */
public final class JiraFactComments implements CommentSource {
    private static final Logger LOG = LoggerFactory.getLogger(JiraFactComments.class);

    /** The newest comments of a ticket that count. */
    private static final int MOST = 200;

    private final ServiceSearch search;
    private final CommentManager comments;
    private final InternalComments internal;
    private final Licences licences;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraFactComments(
            ServiceSearch search,
            CommentManager comments,
            InternalComments internal,
            Licences licences,
            UserManager users) {
        this.search = search;
        this.comments = comments;
        this.internal = internal;
        this.licences = licences;
        this.users = users;
    }

    @Override
    public Found of(Collection<Long> issues) {
        var account =
                search.account().orElseThrow(() -> new IllegalStateException("no service account"));
        List<SaidComment> said = new ArrayList<>();
        Map<Long, String> broken = new HashMap<>();
        for (Issue issue : search.among(issues, "")) {
            try {
                said.addAll(on(issue, account));
            } catch (RuntimeException unreadable) {
                LOG.debug("The comments of a ticket cannot be read", unreadable);
                broken.put(issue.getId(), unreadable.toString());
            }
        }
        return new Found(said, broken);
    }

    /** Customers of the portal cannot write comments that the customer cannot read. */
    @Override
    public boolean internal(SaidComment comment) {
        return licences.licensed(comment.author()) && internal.contain(comment.comment());
    }

    @Override
    public boolean agent(UserKey user) {
        return licences.licensed(user);
    }

    @Override
    public Optional<Long> number(UserKey user) {
        return Optional.ofNullable(users.getUserByKey(user.value())).map(ApplicationUser::getId);
    }

    private List<SaidComment> on(Issue issue, ApplicationUser account) {
        var all = comments.getCommentsForUser(issue, account);
        return all.stream()
                .skip(Math.max(0, all.size() - MOST))
                .filter(comment -> comment.getAuthorApplicationUser() != null)
                .map(comment -> said(comment, issue.getId()))
                .toList();
    }

    private static SaidComment said(Comment comment, long issue) {
        return new SaidComment(
                comment.getId(),
                issue,
                new UserKey(comment.getAuthorApplicationUser().getKey()),
                comment.getCreated().toInstant());
    }
}
