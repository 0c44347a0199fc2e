package io.customer360.adapter.jira;

import io.customer360.scorecard.ConditionSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Searches of objectives in Jira's own search, a page at a time. No page lies behind the place
 * where search engines give up: the older half is read from one end, the newer from the other.
 * Functions of other apps may be part of a search, so whatever they throw says that it failed.
 */
public final class JiraConditions implements ConditionSearch {
    private static final int PAGE = 500;
    private static final int WINDOW = MAX / 2;

    private final ServiceSearch search;
    private final Clock clock;

    /** Wired by Spring. */
    public JiraConditions(ServiceSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public boolean understands(String jql) {
        try {
            return taken(jql);
        } catch (RuntimeException | LinkageError broken) {
            return false;
        }
    }

    @Override
    public Found find(String jql, Duration limit) {
        try {
            if (search.account().isEmpty()) {
                return Found.not(Trouble.NO_ACCOUNT);
            }
            if (!taken(jql)) {
                return Found.not(Trouble.NOT_UNDERSTOOD);
            }
            return found(whole(jql), clock.instant().plus(limit));
        } catch (RuntimeException | LinkageError broken) {
            return Found.not(Trouble.FAILED);
        }
    }

    private Found found(String jql, Instant until) {
        long count = search.count(jql);
        if (count > MAX) {
            return Found.not(Trouble.TOO_MANY);
        }
        var tickets = new HashSet<Long>();
        int first = (int) Math.min(count, WINDOW);
        boolean complete =
                read(jql + " ORDER BY created ASC, key ASC", first, tickets, until)
                        && read(
                                jql + " ORDER BY created DESC, key DESC",
                                (int) count - first,
                                tickets,
                                until);
        return complete ? Found.of(tickets) : Found.not(Trouble.TOO_SLOW);
    }

    private boolean read(String jql, int most, Set<Long> tickets, Instant until) {
        for (int start = 0; start < most; start += PAGE) {
            if (!clock.instant().isBefore(until)) {
                return false;
            }
            search.page(jql, start, Math.min(PAGE, most - start))
                    .forEach(issue -> tickets.add(issue.getId()));
        }
        return true;
    }

    private boolean taken(String jql) {
        return search.takes(jql) && search.takes(whole(jql));
    }

    private static String whole(String jql) {
        return "(" + jql + ")";
    }
}
