package io.customer360.adapter.jira;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.query.Query;
import io.customer360.run.HealthProbe;
import io.customer360.run.HealthProbes;
import io.customer360.shared.Actor;
import io.customer360.shared.NotSignedIn;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries once whatever of Jira the app was built on without having seen it, and changes nothing. A
 * member that is missing is found out here and not by whoever needs it first.
 */
public final class PlatformProbe implements HealthProbes {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformProbe.class);

    /** An address that can belong to nobody. */
    private static final String NOBODY = "nobody@customer360.invalid";

    private final UserManager users;
    private final UserSearchService people;
    private final SearchService search;
    private final ServiceSearch service;
    private final InternalComments comments;
    private final FieldsInUse fields;
    private final DateTimeFormatter dates;
    private final MailServerManager mail;

    /** Wired by Spring. */
    public PlatformProbe(
            UserManager users,
            UserSearchService people,
            SearchService search,
            ServiceSearch service,
            InternalComments comments,
            FieldsInUse fields,
            DateTimeFormatter dates,
            MailServerManager mail) {
        this.users = users;
        this.people = people;
        this.search = search;
        this.service = service;
        this.comments = comments;
        this.fields = fields;
        this.dates = dates;
        this.mail = mail;
    }

    /** Something to try; it throws when it does not work. */
    private interface Attempt {
        void run() throws Exception;
    }

    /** What is tried, and what needs it. */
    private record Trial(String member, String featureKey, Attempt attempt) {}

    @Override
    public List<HealthProbe> all(Actor actor) {
        var user = users.getUserByKey(actor.key().value());
        if (user == null) {
            throw new NotSignedIn();
        }
        var trials = new ArrayList<Trial>(people(user));
        trials.addAll(searches(service.account().orElse(user)));
        trials.add(
                new Trial(
                        "EntityPropertyType.COMMENT_PROPERTY",
                        "c360.health.comments.label",
                        comments::requireKnown));
        trials.add(
                new Trial(
                        "DateTimeStyle.DATE_PICKER",
                        "c360.health.due.label",
                        () ->
                                dates.forLoggedInUser()
                                        .withStyle(DateTimeStyle.DATE_PICKER)
                                        .format(new Date(0))));
        trials.add(
                new Trial(
                        "MailServerManager.isDefaultSMTPMailServerDefined",
                        "c360.health.mail.label",
                        mail::isDefaultSMTPMailServerDefined));
        return trials.stream().map(PlatformProbe::tried).toList();
    }

    private List<Trial> people(ApplicationUser user) {
        var asker = new JiraServiceContextImpl(user);
        return List.of(
                new Trial(
                        "UserSearchParams.Builder.maxResults",
                        "c360.health.people.label",
                        () ->
                                people.findUsers(
                                        asker,
                                        "",
                                        UserSearchParams.builder()
                                                .allowEmptyQuery(true)
                                                .maxResults(1)
                                                .build())),
                new Trial(
                        "UserSearchService.canShowEmailAddresses",
                        "c360.health.addresses.label",
                        () -> people.canShowEmailAddresses(asker)),
                new Trial(
                        "UserSearchService.findUsersByEmail",
                        "c360.health.by-address.label",
                        () -> people.findUsersByEmail(NOBODY)));
    }

    /** As jobs search: in the name of the service account, if there is one. */
    private List<Trial> searches(ApplicationUser user) {
        var trials = new ArrayList<Trial>();
        trials.add(
                new Trial(
                        "SearchService.searchCount",
                        "c360.health.counts.label",
                        () -> count(user, "updated >= -1m")));
        fields.organizations()
                .ifPresent(
                        id ->
                                trials.add(
                                        search(
                                                user,
                                                "cf[" + id + "] IS EMPTY",
                                                "c360.health.unnamed.label")));
        fields.satisfaction()
                .ifPresent(
                        id ->
                                trials.add(
                                        search(
                                                user,
                                                "cf[" + id + "] = 4",
                                                "c360.health.stars.label")));
        fields.slas().stream()
                .findFirst()
                .ifPresent(
                        id ->
                                trials.add(
                                        search(
                                                user,
                                                "cf[" + id + "] = everBreached()",
                                                "c360.health.breached.label")));
        return trials;
    }

    private Trial search(ApplicationUser user, String jql, String featureKey) {
        return new Trial(jql, featureKey, () -> count(user, jql));
    }

    private void count(ApplicationUser user, String jql) throws SearchException {
        Optional<Query> query = Jql.read(search, user, jql);
        search.searchCount(
                user, query.orElseThrow(() -> new SearchException("Jira refuses " + jql)));
    }

    private static HealthProbe tried(Trial trial) {
        try {
            trial.attempt().run();
            return new HealthProbe(trial.member(), trial.featureKey(), Optional.empty());
        } catch (Exception | LinkageError missing) {
            LOG.warn("Of Jira there is no {}", trial.member(), missing);
            return new HealthProbe(
                    trial.member(), trial.featureKey(), Optional.of(HealthProbe.reason(missing)));
        }
    }
}
