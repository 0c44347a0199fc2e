package io.customer360.adapter.jsm;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.AccessSettingsStore;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In whose name the app reads organisations: the service account, then the person at work. */
public final class Asker {
    private final AccessSettingsStore settings;
    private final UserManager users;
    private final JiraAuthenticationContext session;

    /** Wired by Spring. */
    public Asker(
            AccessSettingsStore settings, UserManager users, JiraAuthenticationContext session) {
        this.settings = settings;
        this.users = users;
        this.session = session;
    }

    /** Those to ask as, one after the other: the service account, then whoever is signed in. */
    List<ApplicationUser> inTurn() {
        return Stream.concat(
                        serviceAccount().stream(),
                        Optional.ofNullable(session.getLoggedInUser()).stream())
                .distinct()
                .toList();
    }

    private Optional<ApplicationUser> serviceAccount() {
        return settings.current()
                .serviceAccount()
                .map(UserKey::value)
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }
}
