package io.customer360.adapter.jira;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** Jira's users; searching needs Jira's own right to browse users. */
public final class JiraPeople implements People {
    private final UserManager users;
    private final UserSearchService search;
    private final AvatarService avatars;
    private final JiraAuthenticationContext session;

    /** Wired by Spring. */
    public JiraPeople(
            UserManager users,
            UserSearchService search,
            AvatarService avatars,
            JiraAuthenticationContext session) {
        this.users = users;
        this.search = search;
        this.avatars = avatars;
        this.session = session;
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value())).map(this::copy);
    }

    @Override
    public List<Person> search(Actor actor, String query, int max) {
        var searcher = users.getUserByKey(actor.key().value());
        if (searcher == null || !search.canPerformAjaxSearch(searcher)) {
            return List.of();
        }
        var wishes =
                UserSearchParams.builder()
                        .allowEmptyQuery(true)
                        .includeActive(true)
                        .includeInactive(false)
                        .sorted(true)
                        .maxResults(max)
                        .build();
        return search.findUsers(new JiraServiceContextImpl(searcher), query, wishes).stream()
                .limit(max)
                .map(this::copy)
                .toList();
    }

    Person copy(ApplicationUser user) {
        var avatar = avatars.getAvatarURL(session.getLoggedInUser(), user, Avatar.Size.SMALL);
        return new Person(
                new UserKey(user.getKey()),
                user.getDisplayName(),
                user.isActive(),
                avatar == null ? "" : avatar.toString());
    }
}
