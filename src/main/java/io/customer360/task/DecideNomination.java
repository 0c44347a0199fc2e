package io.customer360.task;

import io.customer360.customer.EditProfile;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes what has become of a nomination into the customer's flag: accepted or not by the
 * resolution of its issue, undone when the issue was deleted or never made. It may run as often as
 * anybody likes; it leaves a flag alone that somebody has set otherwise meanwhile, and so it does
 * when the customer has been nominated again.
 */
public final class DecideNomination {
    private static final int ATTEMPTS = 3;

    private final Profiles profiles;
    private final EditProfile edit;
    private final Nominations nominations;
    private final IssueStates issues;
    private final TaskSettingsStore settings;
    private final UnitOfWork work;
    private final Clock clock;

    /** Decides by the resolution that these settings name. */
    public DecideNomination(
            Profiles profiles,
            EditProfile edit,
            Nominations nominations,
            IssueStates issues,
            TaskSettingsStore settings,
            UnitOfWork work,
            Clock clock) {
        this.profiles = profiles;
        this.edit = edit;
        this.nominations = nominations;
        this.issues = issues;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** After an issue changed, which most likely is no nomination; in the name of who did it. */
    public void after(long issue, UserKey by) {
        nominations.decidedBy(issue).ifPresent(known -> decide(known, issue, by));
    }

    /** Before somebody looks at a customer, in case a change of the issue was missed. */
    public void before(CustomerId customer) {
        nominations
                .of(customer)
                .ifPresent(
                        known -> {
                            known.issue().ifPresent(it -> decide(known, it, UserKey.APP));
                            if (known.abandoned(clock.instant())) {
                                settle(known, () -> abandon(known));
                            }
                        });
    }

    private void decide(Nomination known, long issue, UserKey by) {
        Optional<IssueState> state = issues.of(issue);
        if (state.isPresent() && state.get().resolution().isEmpty()) {
            return;
        }
        Optional<Reference> flag = state.flatMap(IssueState::resolution).map(this::flag);
        settle(known, () -> write(known, flag, by));
    }

    private Reference flag(String resolution) {
        return resolution.equals(settings.current().accepted()) ? Reference.YES : Reference.NO;
    }

    private void settle(Nomination known, Runnable step) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.inOne(
                        () -> {
                            step.run();
                            return known;
                        });
                return;
            } catch (Stale somebodyWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    private void abandon(Nomination known) {
        if (write(known, Optional.empty(), UserKey.APP)) {
            nominations.forget(known.customer());
        }
    }

    /** The profile is read first, so that a nomination made after it is noticed by the flag. */
    private boolean write(Nomination known, Optional<Reference> flag, UserKey by) {
        Profile current = profiles.of(known.customer());
        if (!nominations.of(known.customer()).equals(Optional.of(known))) {
            return false;
        }
        if (current.reference().filter(it -> it == Reference.NOMINATED).isPresent()) {
            edit.refer(current, flag, by);
        }
        return true;
    }
}
