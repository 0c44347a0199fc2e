package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.Licences;
import io.customer360.fact.SaidComment;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Comments on tickets")
class JiraFactCommentsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final ServiceSearch search = mock(ServiceSearch.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JiraFactComments source =
            new JiraFactComments(
                    search,
                    comments,
                    mock(InternalComments.class),
                    mock(Licences.class),
                    mock(UserManager.class));

    @Test
    @DisplayName("that cannot be read are told, and stop no others")
    void broken() {
        var one = issue(1);
        var other = issue(2);
        var said = comment(5, "paula");
        var nobodys = comment(6, null);
        when(search.account()).thenReturn(Optional.of(mock(ApplicationUser.class)));
        when(search.among(any(), anyString())).thenReturn(List.of(one, other));
        when(comments.getCommentsForUser(any(), any()))
                .thenAnswer(
                        asked -> {
                            if (asked.getArgument(0) == one) {
                                throw new IllegalStateException("no database");
                            }
                            return List.of(said, nobodys);
                        });

        var found = source.of(List.of(1L, 2L));

        assertEquals(Map.of(1L, "java.lang.IllegalStateException: no database"), found.broken());
        assertEquals(List.of(new SaidComment(5, 2, new UserKey("paula"), NOW)), found.said());
    }

    private static Issue issue(long id) {
        var issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static Comment comment(long id, String key) {
        var comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getCreated()).thenReturn(Date.from(NOW));
        if (key != null) {
            var author = mock(ApplicationUser.class);
            when(author.getKey()).thenReturn(key);
            when(comment.getAuthorApplicationUser()).thenReturn(author);
        }
        return comment;
    }
}
