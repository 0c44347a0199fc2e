package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The search behind user pickers; the forms with a context ask for the right to browse users. */
public interface UserSearchService {
    List<ApplicationUser> findUsers(String query, UserSearchParams params);

    List<ApplicationUser> findUsers(
            JiraServiceContext context, String query, UserSearchParams params);

    Iterable<ApplicationUser> findUsersByEmail(String email);

    boolean canPerformAjaxSearch(ApplicationUser user);

    boolean canShowEmailAddresses(JiraServiceContext context);
}
