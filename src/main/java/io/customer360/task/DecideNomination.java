package io.customer360.task;

import io.customer360.customer.EditProfile;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what has become of a nomination into the customer's flag: accepted or not by the
 * resolution of its issue, undone when the issue was deleted. It may run as often as anybody likes,
 * and leaves a flag alone that somebody has set otherwise meanwhile.
 */
public final class DecideNomination {
    private static final int ATTEMPTS = 3;

    private final Profiles profiles;
    private final EditProfile edit;
    private final Nominations nominations;
    private final IssueStates issues;
    private final TaskSettingsStore settings;

    /** Decides by the resolution that these settings name. */
    public DecideNomination(
            Profiles profiles,
            EditProfile edit,
            Nominations nominations,
            IssueStates issues,
            TaskSettingsStore settings) {
        this.profiles = profiles;
        this.edit = edit;
        this.nominations = nominations;
        this.issues = issues;
        this.settings = settings;
    }

    /** After an issue changed, which most likely is no nomination; in the name of who did it. */
    public void after(long issue, UserKey by) {
        nominations
                .decidedBy(issue)
                .ifPresent(nomination -> decide(nomination, issues.of(issue), by));
    }

    /** Before somebody looks at a customer, in case a change of the issue was missed. */
    public void before(CustomerId customer) {
        nominations
                .of(customer)
                .ifPresent(known -> decide(known, issues.of(known.issue()), known.by()));
    }

    private void decide(Nomination nomination, Optional<IssueState> issue, UserKey by) {
        if (issue.isPresent() && issue.get().resolution().isEmpty()) {
            return;
        }
        String flag = issue.flatMap(IssueState::resolution).map(this::flag).orElse("");
        for (int attempt = 1; open(nomination.customer()); attempt++) {
            try {
                write(profiles.of(nomination.customer()), flag, by);
                return;
            } catch (Stale somebodyWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    private boolean open(CustomerId customer) {
        return profiles.of(customer)
                .reference()
                .filter(it -> it == Reference.NOMINATED)
                .isPresent();
    }

    private String flag(String resolution) {
        boolean accepted = resolution.equals(settings.current().accepted());
        return (accepted ? Reference.YES : Reference.NO).code();
    }

    private void write(Profile current, String flag, UserKey by) {
        edit.on(
                current.id(),
                new ProfileEdit(current.version(), Map.of(ProfileField.REFERENCE, flag), Map.of()),
                new Actor(by, Set.of(Permission.EDIT)));
    }
}
