package io.customer360.task;

import io.customer360.customer.EditProfile;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Nominates a customer as a reference. The flag of the profile is taken first, by an edit that two
 * people cannot both win, so that a customer never has two open nominations; only then the issue is
 * made, and the flag goes back when Jira refuses.
 */
public final class Nominate {
    private static final int MAX_REASON = 1000;

    private final Profiles profiles;
    private final EditProfile edit;
    private final Nominations nominations;
    private final NewIssues issues;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;
    private final Clock clock;

    /** Nominates by the issues that these settings choose. */
    public Nominate(
            Profiles profiles,
            EditProfile edit,
            Nominations nominations,
            NewIssues issues,
            IssueKinds kinds,
            TaskSettingsStore settings,
            Clock clock) {
        this.profiles = profiles;
        this.edit = edit;
        this.nominations = nominations;
        this.issues = issues;
        this.kinds = kinds;
        this.settings = settings;
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
        if (before.reference().filter(it -> it != Reference.NO).isPresent()) {
            throw Rejected.value("c360.nomination.already.error");
        }
        Profile taken = flag(before, Optional.of(Reference.NOMINATED), actor);
        MadeIssue made;
        try {
            made = issues.make(settings.current().nominations(), wanted, customer, actor);
        } catch (RuntimeException refused) {
            flag(taken, before.reference(), actor);
            throw refused;
        }
        var nomination = new Nomination(customer, made.id(), actor.key(), clock.instant());
        nominations.keep(nomination);
        return nomination;
    }

    private Profile flag(Profile current, Optional<Reference> reference, Actor actor) {
        var values = Map.of(ProfileField.REFERENCE, reference.map(Reference::code).orElse(""));
        return edit.on(current.id(), new ProfileEdit(current.version(), values, Map.of()), actor);
    }

    private static NewIssue wanted(Map<String, String> input) {
        Fields fields = new Fields(input);
        var wanted =
                new NewIssue(
                        fields.required("summary", text -> Text.line(text, NewIssue.MAX_SUMMARY))
                                .orElse(""),
                        fields.required("reason", text -> Text.line(text, MAX_REASON)).orElse(""),
                        Optional.empty(),
                        Optional.empty());
        fields.check();
        return wanted;
    }
}
