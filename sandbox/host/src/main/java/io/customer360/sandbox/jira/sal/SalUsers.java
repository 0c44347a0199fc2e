package io.customer360.sandbox.jira.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.customer360.sandbox.jira.AuthContext;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.Groups;
import io.customer360.sandbox.jira.Mount;
import io.customer360.sandbox.jira.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** SAL's view of people and of who is signed in. */
public final class SalUsers implements UserManager {

    private final Users users;
    private final Groups groups;
    private final Grants grants;
    private final AuthContext auth;
    private final Mount mount;

    public SalUsers(Users users, Groups groups, Grants grants, AuthContext auth, Mount mount) {
        this.users = users;
        this.groups = groups;
        this.grants = grants;
        this.auth = auth;
        this.mount = mount;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(Optional.ofNullable(auth.getLoggedInUser()));
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        ApplicationUser user = auth.getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return profile(users.byName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return profile(user(userKey));
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null && group != null && groups.member(group, userKey.getStringValue());
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return grants.globally("SYSTEM_ADMIN", user(userKey).orElse(null));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return grants.globally("ADMINISTER", user(userKey).orElse(null));
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return userKey != null && groups.licensed(userKey.getStringValue());
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return groups.startingWith(prefix, startIndex, maxResults);
    }

    private Optional<? extends ApplicationUser> user(UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }

    private UserProfile profile(Optional<? extends ApplicationUser> user) {
        return user.map(person -> new SalProfile(person, mount)).orElse(null);
    }
}
