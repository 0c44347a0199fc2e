package io.customer360.task;

import io.customer360.customer.EditProfile;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Nominates a customer as a reference. The flag of the profile is taken first together with the
 * place of the nomination, by an edit that two people cannot both win, so that a customer never has
 * two open nominations; only then the issue is made, and both go back when Jira refuses.
 */
public final class Nominate {
    private static final int MAX_REASON = 1000;

    private final Profiles profiles;
    private final EditProfile edit;
    private final Nominations nominations;
    private final NewIssues issues;
    private final IssueStates states;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;
    private final UnitOfWork work;
    private final Clock clock;

    /** Nominates by the issues that these settings choose. */
    public Nominate(
            Profiles profiles,
            EditProfile edit,
            Nominations nominations,
            NewIssues issues,
            IssueStates states,
            IssueKinds kinds,
            TaskSettingsStore settings,
            UnitOfWork work,
            Clock clock) {
        this.profiles = profiles;
        this.edit = edit;
        this.nominations = nominations;
        this.issues = issues;
        this.states = states;
        this.kinds = kinds;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** Whether nominations can be made at this moment. */
    public boolean possible() {
        return kinds.condition(settings.current().nominations()) == Condition.READY;
    }

    /** Reads the fields {@code summary} and {@code reason} and nominates. */
    public Nomination on(CustomerId customer, Map<String, String> input, Actor actor) {
        actor.require(Permission.EDIT);
        NewIssue wanted = wanted(input);
        if (!possible()) {
            throw Rejected.value("c360.nomination.impossible.error");
        }
        Profile before = profiles.of(customer);
        Optional<Nomination> last = nominations.of(customer);
        if (before.reference().filter(it -> it != Reference.NO).isPresent()
                || last.filter(it -> it.undecided(states)).isPresent()) {
            throw Rejected.value("c360.nomination.already.error");
        }
        var pending = new Nomination(customer, Optional.empty(), actor.key(), clock.instant());
        Profile taken = take(before, pending);
        MadeIssue made;
        try {
            made = issues.make(settings.current().nominations(), wanted, customer, actor);
        } catch (RuntimeException refused) {
            giveBack(taken, before, last, refused);
            throw refused;
        }
        Nomination nomination = pending.decidedIn(made.id());
        nominations.keep(nomination);
        return nomination;
    }

    private Profile take(Profile before, Nomination pending) {
        return work.inOne(
                () -> {
                    var flag = Optional.of(Reference.NOMINATED);
                    Profile taken = edit.refer(before, flag, pending.by());
                    nominations.keep(pending);
                    return taken;
                });
    }

    /** What went wrong first is what people are told; the rest is undone when somebody looks. */
    private void giveBack(
            Profile taken, Profile before, Optional<Nomination> last, RuntimeException refused) {
        try {
            work.inOne(
                    () -> {
                        Profile back = edit.refer(taken, before.reference(), UserKey.APP);
                        last.ifPresentOrElse(
                                nominations::keep, () -> nominations.forget(taken.id()));
                        return back;
                    });
        } catch (RuntimeException failed) {
            refused.addSuppressed(failed);
        }
    }

    private static NewIssue wanted(Map<String, String> input) {
        Fields fields = new Fields(input);
        var wanted =
                new NewIssue(
                        fields.required("summary", text -> Text.line(text, NewIssue.MAX_SUMMARY))
                                .orElse(""),
                        fields.required("reason", text -> Text.paragraphs(text, MAX_REASON))
                                .orElse(""),
                        Optional.empty(),
                        Optional.empty());
        fields.check();
        return wanted;
    }
}
