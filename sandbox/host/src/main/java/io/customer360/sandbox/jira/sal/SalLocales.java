package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import io.customer360.sandbox.jira.AuthContext;
import io.customer360.sandbox.jira.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** SAL's languages: the user's own. */
public final class SalLocales implements LocaleResolver {

    private final AuthContext auth;
    private final Users users;

    public SalLocales(AuthContext auth, Users users) {
        this.auth = auth;
        this.users = users;
    }

    @Override
    public Locale getLocale() {
        return auth.getLocale();
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return auth.getLocale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return auth.locale(
                userKey == null ? null : users.byKey(userKey.getStringValue()).orElse(null));
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.GERMAN);
    }
}
