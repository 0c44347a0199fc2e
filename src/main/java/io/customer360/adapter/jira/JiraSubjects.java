package io.customer360.adapter.jira;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.contact.ContactDetails;
import io.customer360.privacy.Known;
import io.customer360.privacy.Subjects;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds people among Jira's users. */
public final class JiraSubjects implements Subjects {
    private final UserManager users;
    private final UserSearchService search;

    /** Wired by Spring. */
    public JiraSubjects(UserManager users, UserSearchService search) {
        this.users = users;
        this.search = search;
    }

    @Override
    public Optional<Known> byKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(JiraSubjects::copy);
    }

    @Override
    public Optional<Known> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(JiraSubjects::copy);
    }

    @Override
    public List<Known> byMail(String address) {
        return StreamSupport.stream(search.findUsersByEmail(address).spliterator(), false)
                .map(JiraSubjects::copy)
                .toList();
    }

    @Override
    public String mailKey(String address) {
        return ContactDetails.emailKey(address);
    }

    private static Known copy(ApplicationUser user) {
        return new Known(
                new UserKey(user.getKey()),
                user.getDisplayName(),
                requireNonNullElse(user.getEmailAddress(), "").strip());
    }
}
