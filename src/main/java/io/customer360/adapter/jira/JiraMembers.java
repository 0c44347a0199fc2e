package io.customer360.adapter.jira;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.contact.PortalUser;
import io.customer360.contact.PortalUsers;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Jira's users; their addresses only where Jira shows addresses to the signed-in person. */
public final class JiraMembers implements PortalUsers {
    private final UserManager users;
    private final JiraPeople people;
    private final UserSearchService search;
    private final JiraAuthenticationContext session;

    /** Wired by Spring. */
    public JiraMembers(
            UserManager users,
            JiraPeople people,
            UserSearchService search,
            JiraAuthenticationContext session) {
        this.users = users;
        this.people = people;
        this.search = search;
        this.session = session;
    }

    @Override
    public Map<UserKey, String> names(Collection<UserKey> keys) {
        Map<UserKey, String> names = new LinkedHashMap<>();
        for (UserKey key : keys) {
            var user = users.getUserByKey(key.value());
            if (user != null) {
                names.put(key, user.getDisplayName());
            }
        }
        return names;
    }

    @Override
    public List<UserKey> called(String name) {
        var byName = Stream.ofNullable(users.getUserByName(name));
        var found = name.contains("@") ? Stream.concat(byName, byEmail(name)) : byName;
        return found.map(user -> new UserKey(user.getKey())).distinct().toList();
    }

    private Stream<ApplicationUser> byEmail(String address) {
        return showsAddresses()
                ? StreamSupport.stream(search.findUsersByEmail(address).spliterator(), false)
                : Stream.empty();
    }

    @Override
    public Map<UserKey, PortalUser> find(Collection<UserKey> keys) {
        Map<UserKey, PortalUser> found = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        boolean addresses = showsAddresses();
        for (UserKey key : keys) {
            var user = users.getUserByKey(key.value());
            if (user != null) {
                found.put(key, new PortalUser(people.copy(user), addresses ? email(user) : ""));
            }
        }
        return found;
    }

    private boolean showsAddresses() {
        var viewer = session.getLoggedInUser();
        return viewer != null && search.canShowEmailAddresses(new JiraServiceContextImpl(viewer));
    }

    private static String email(ApplicationUser user) {
        return requireNonNullElse(user.getEmailAddress(), "").strip();
    }
}
