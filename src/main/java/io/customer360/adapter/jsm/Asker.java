package io.customer360.adapter.jsm;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.AccessSettingsStore;
import io.customer360.shared.UserKey;
import java.util.Optional;

/** In whose name the app reads organisations: the service account, else the person at work. */
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

    /** The service account, else whoever is signed in. */
    Optional<ApplicationUser> user() {
        return serviceAccount().or(() -> Optional.ofNullable(session.getLoggedInUser()));
    }

    /** The service account, else this person. */
    ApplicationUser otherwise(ApplicationUser person) {
        return serviceAccount().orElse(person);
    }

    private Optional<ApplicationUser> serviceAccount() {
        return settings.current()
                .serviceAccount()
                .map(UserKey::value)
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }
}
