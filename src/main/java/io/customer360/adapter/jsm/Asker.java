package io.customer360.adapter.jsm;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In whose name the app reads organisations: the service account, then the person at work. */
public final class Asker {
    private final ServiceAccount account;
    private final JiraAuthenticationContext session;

    /** Wired by Spring. */
    public Asker(ServiceAccount account, JiraAuthenticationContext session) {
        this.account = account;
        this.session = session;
    }

    /** Those to ask as, one after the other: the service account, then whoever is signed in. */
    List<ApplicationUser> inTurn() {
        return Stream.concat(
                        account.find().stream(),
                        Optional.ofNullable(session.getLoggedInUser()).stream())
                .distinct()
                .toList();
    }
}
