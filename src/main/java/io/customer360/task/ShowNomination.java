package io.customer360.task;

import io.customer360.customer.People;
import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** Shows where a customer stands as a reference, after what Jira says at this moment. */
public final class ShowNomination {
    private final Profiles profiles;
    private final Nominations nominations;
    private final DecideNomination decide;
    private final IssueStates issues;
    private final People people;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;

    /** Shows the nominations of these stores. */
    public ShowNomination(
            Profiles profiles,
            Nominations nominations,
            DecideNomination decide,
            IssueStates issues,
            People people,
            IssueKinds kinds,
            TaskSettingsStore settings) {
        this.profiles = profiles;
        this.nominations = nominations;
        this.decide = decide;
        this.issues = issues;
        this.people = people;
        this.kinds = kinds;
        this.settings = settings;
    }

    /** The last nomination and the flag of a customer. */
    public NominationSheet of(CustomerId customer, Actor viewer) {
        decide.before(customer);
        var nomination = nominations.of(customer);
        return new NominationSheet(
                customer,
                profiles.of(customer).reference(),
                nomination,
                nomination
                        .flatMap(Nomination::issue)
                        .filter(issue -> issues.visible(issue, viewer))
                        .flatMap(issues::of),
                nomination.map(Nomination::by).flatMap(people::find),
                nomination.filter(last -> last.undecided(issues)).isPresent(),
                kinds.condition(settings.current().nominations()));
    }
}
