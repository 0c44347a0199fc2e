package io.customer360.adapter.jira;

import com.atlassian.jira.user.util.UserManager;
import io.customer360.measure.UserNumbers;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The numbers of Jira's users, which Jira holds in memory. */
public final class JiraUserNumbers implements UserNumbers {
    private final UserManager users;

    /** Wired by Spring. */
    public JiraUserNumbers(UserManager users) {
        this.users = users;
    }

    @Override
    public Map<UserKey, Long> of(Collection<UserKey> people) {
        Map<UserKey, Long> numbers = new HashMap<>();
        for (UserKey person : people) {
            var user = users.getUserByKey(person.value());
            if (user != null && user.getId() != null) {
                numbers.put(person, user.getId());
            }
        }
        return numbers;
    }
}
