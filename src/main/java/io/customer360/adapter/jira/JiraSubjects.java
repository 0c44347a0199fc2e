package io.customer360.adapter.jira;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.contact.ContactDetails;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Subjects;
import io.customer360.shared.UserKey;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds a person among Jira's users; a key that no user has is that of somebody who left. */
public final class JiraSubjects implements Subjects {
    private final UserManager users;
    private final UserSearchService search;

    /** Wired by Spring. */
    public JiraSubjects(UserManager users, UserSearchService search) {
        this.users = users;
        this.search = search;
    }

    @Override
    public Subject find(String who) {
        Set<ApplicationUser> found =
                Stream.concat(Stream.ofNullable(users.getUserByKey(who)), named(who))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UserKey> keys =
                found.stream().map(user -> new UserKey(user.getKey())).collect(Collectors.toSet());
        Set<String> emails =
                found.stream()
                        .map(user -> requireNonNullElse(user.getEmailAddress(), ""))
                        .map(ContactDetails::emailKey)
                        .filter(email -> !email.isEmpty())
                        .collect(Collectors.toSet());
        if (who.contains("@")) {
            emails.add(ContactDetails.emailKey(who));
        } else if (keys.isEmpty()) {
            keys.add(new UserKey(who));
        }
        return new Subject(who, keys, emails);
    }

    private Stream<ApplicationUser> named(String who) {
        var byName = Stream.ofNullable(users.getUserByName(who));
        return who.contains("@") ? Stream.concat(byName, byEmail(who)) : byName;
    }

    private Stream<ApplicationUser> byEmail(String who) {
        return StreamSupport.stream(search.findUsersByEmail(who).spliterator(), false);
    }
}
