package io.customer360.sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Who acts on the current thread; bound and given back by whoever starts the work. */
public final class AuthContext implements JiraAuthenticationContext {

    /** The time zone of the instance. */
    public static final ZoneId INSTANCE_ZONE = ZoneId.of("UTC");

    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
    private final Users users;
    private final Texts texts;

    AuthContext(Users users, Texts texts) {
        this.users = users;
        this.texts = texts;
    }

    /** Does something as a user (null: nobody), and gives the thread back as it was. */
    public <T> T runAs(ApplicationUser user, Callable<T> work) throws Exception {
        ApplicationUser before = getLoggedInUser();
        setLoggedInUser(user);
        try {
            return work.call();
        } finally {
            setLoggedInUser(before);
        }
    }

    /** The zone of a user, the instance's for nobody. */
    public ZoneId zone(ApplicationUser user) {
        return profile(user).map(JiraUser::zone).orElse(INSTANCE_ZONE);
    }

    /** The language of a user, English for nobody. */
    public Locale locale(ApplicationUser user) {
        return profile(user).map(JiraUser::locale).orElse(Locale.ENGLISH);
    }

    private Optional<JiraUser> profile(ApplicationUser user) {
        if (user instanceof JiraUser known) {
            return Optional.of(known);
        }
        return user == null ? Optional.empty() : users.byKey(user.getKey());
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        return locale(current.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.helper(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }
}
