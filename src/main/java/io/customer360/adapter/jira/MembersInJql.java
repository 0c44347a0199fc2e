package io.customer360.adapter.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.membership.Memberships;
import io.customer360.membership.Namesakes;
import io.customer360.shared.CustomerId;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Says in JQL that a member of a customer reported a ticket: by the function organizationMembers,
 * or, where Jira refuses it or the name could mean another organisation, member by member as the
 * last refresh knew them. Members are listed only for whoever may browse users, as the search is
 * shown, and only while it fits into an address. Whether Jira takes the function is asked once in
 * five minutes per person, and for namesakes once a minute.
 */
public final class MembersInJql {
    /** A list of names in an address; servers take 8,192 bytes of headers altogether. */
    private static final int LONGEST = 6000;

    /** More names are never short enough. */
    private static final int MOST_NAMES = LONGEST / 10;

    private final Organisations organisations;
    private final Namesakes namesakes;
    private final Memberships memberships;
    private final UserManager users;
    private final UserSearchService people;
    private final SearchService search;
    private final JiraAuthenticationContext session;
    private final Cache<String, Boolean> accepted;
    private final Cache<String, Boolean> ambiguous;

    /** Wired by Spring. */
    public MembersInJql(
            Organisations organisations,
            Namesakes namesakes,
            Memberships memberships,
            UserManager users,
            UserSearchService people,
            SearchService search,
            JiraAuthenticationContext session,
            CacheManager caches) {
        this.organisations = organisations;
        this.namesakes = namesakes;
        this.memberships = memberships;
        this.users = users;
        this.people = people;
        this.search = search;
        this.session = session;
        this.accepted =
                caches.getCache(
                        "io.customer360.jira.organization-members-accepted",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(5, TimeUnit.MINUTES)
                                .maxEntries(10_000)
                                .build());
        this.ambiguous =
                caches.getCache(
                        "io.customer360.jira.organisations-with-namesakes",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(10_000)
                                .build());
    }

    /** The clause; nothing when no member is known, or when they cannot be listed one by one. */
    Optional<String> reported(CustomerId customer) {
        return organisations
                .known(customer)
                .filter(organisation -> !ambiguous(organisation))
                .map(MembersInJql::byFunction)
                .filter(this::accepts)
                .or(() -> byName(customer));
    }

    private static String byFunction(Organisation organisation) {
        return "reporter in organizationMembers(" + quoted(organisation.name()) + ")";
    }

    private boolean ambiguous(Organisation organisation) {
        var question = organisation.id() + " " + organisation.name();
        var known = ambiguous.get(question);
        if (known != null) {
            return known;
        }
        var answer = namesakes.of(organisation);
        ambiguous.put(question, answer);
        return answer;
    }

    private boolean accepts(String clause) {
        var viewer = session.getLoggedInUser();
        var question = (viewer == null ? "" : viewer.getKey()) + " " + clause;
        var known = accepted.get(question);
        if (known != null) {
            return known;
        }
        var answer = Jql.read(search, viewer, clause).isPresent();
        accepted.put(question, answer);
        return answer;
    }

    private Optional<String> byName(CustomerId customer) {
        var keys = memberships.in(customer, MOST_NAMES + 1);
        if (keys.size() > MOST_NAMES || !people.canPerformAjaxSearch(session.getLoggedInUser())) {
            return Optional.empty();
        }
        var names =
                keys.stream()
                        .map(key -> users.getUserByKey(key.value()))
                        .filter(Objects::nonNull)
                        .map(ApplicationUser::getUsername)
                        .map(MembersInJql::quoted)
                        .collect(Collectors.joining(", "));
        return Optional.of("reporter in (" + names + ")")
                .filter(clause -> !names.isEmpty())
                .filter(clause -> URLEncoder.encode(clause, UTF_8).length() <= LONGEST);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
