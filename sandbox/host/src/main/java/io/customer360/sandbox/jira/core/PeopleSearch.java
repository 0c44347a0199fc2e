package io.customer360.sandbox.jira.core;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.Users;
import java.util.List;

/** Jira's user picker; with a service context it answers only who may browse users. */
public final class PeopleSearch implements UserSearchService {

    /** The global permission to browse users. */
    public static final String BROWSE_USERS = "USER_PICKER";

    private static final int MOST = 100;

    private final Users users;
    private final Grants grants;

    public PeopleSearch(Users users, Grants grants) {
        this.users = users;
        this.grants = grants;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String text = query == null ? "" : query.strip();
        if (text.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        int most = params.getMaxResults() == null ? MOST : params.getMaxResults();
        return users.search(text, MOST).stream()
                .filter(user -> user.active() ? params.includeActive() : params.includeInactive())
                .limit(most)
                .<ApplicationUser>map(user -> user)
                .toList();
    }

    @Override
    public List<ApplicationUser> findUsers(
            JiraServiceContext context, String query, UserSearchParams params) {
        return canPerformAjaxSearch(context.getLoggedInApplicationUser())
                ? findUsers(query, params)
                : List.of();
    }

    @Override
    public Iterable<ApplicationUser> findUsersByEmail(String email) {
        return users.search(email.strip(), MOST).stream()
                .filter(user -> user.email().equalsIgnoreCase(email.strip()))
                .<ApplicationUser>map(user -> user)
                .toList();
    }

    /** The sandbox shows addresses to everybody who is signed in, one of Jira's own choices. */
    @Override
    public boolean canShowEmailAddresses(JiraServiceContext context) {
        return context.getLoggedInApplicationUser() != null;
    }

    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return grants.globally(BROWSE_USERS, user);
    }
}
