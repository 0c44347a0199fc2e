package io.customer360.customer;

import io.customer360.settings.IndustriesStore;
import io.customer360.settings.TierId;
import io.customer360.settings.TiersStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be entered in a profile; a value that is already there stays valid when its source goes.
 */
public final class ProfileRules {

    private final People people;
    private final IndustriesStore industries;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final CsmCandidates candidates;

    /** Checks against these people, industries, statuses, tiers and candidates. */
    public ProfileRules(
            People people,
            IndustriesStore industries,
            Statuses statuses,
            TiersStore tiers,
            CsmCandidates candidates) {
        this.people = people;
        this.candidates = candidates;
        this.industries = industries;
        this.statuses = statuses;
        this.tiers = tiers;
    }

    /** The profile with the edit applied, or every problem of the edit at once. */
    Profile apply(ProfileEdit edit, Profile current) {
        Reader reader = new Reader(edit, ProfileTexts.of(current), new Fields(Map.of()));
        Profile next =
                new Profile(
                        current.id(),
                        reader.read(ProfileField.CSM, current.csm(), this::csm),
                        reader.read(ProfileField.INDUSTRY, current.industry(), this::industry),
                        reader.read(ProfileField.COUNTRY, current.country(), Country::of),
                        reader.read(ProfileField.ZONE, current.zone(), Zones::of),
                        reader.read(ProfileField.STATUS, current.status(), this::status),
                        reader.read(ProfileField.TIER, current.tier(), this::tier),
                        reader.read(
                                ProfileField.REFERENCE,
                                current.reference(),
                                ProfileRules::reference),
                        reader.read(
                                        ProfileField.OPT_OUT,
                                        Optional.of(current.optOut()),
                                        Parse::flag)
                                .orElse(false),
                        reader.read(
                                ProfileField.PARENT,
                                current.parent(),
                                text -> parent(text, current.id())),
                        current.stamp(),
                        current.version());
        reader.fields().check();
        return next;
    }

    private UserKey csm(String text) {
        Person person =
                people.find(new UserKey(text))
                        .orElseThrow(() -> Rejected.value("c360.info.csm-unknown.error"));
        if (!person.active()) {
            throw Rejected.value("c360.info.csm-inactive.error");
        }
        if (!candidates.maySeeCustomers().test(person.key())) {
            throw Rejected.value("c360.info.csm-not-allowed.error");
        }
        return person.key();
    }

    private String industry(String name) {
        if (!industries.current().contains(name)) {
            throw Rejected.value("c360.info.industry-unknown.error");
        }
        return name;
    }

    private StatusId status(String text) {
        try {
            return statuses.find(StatusId.of(text)).map(Status::id).orElseThrow(NotFound::new);
        } catch (NotFound missing) {
            throw Rejected.value("c360.info.status-unknown.error");
        }
    }

    private TierId tier(String text) {
        try {
            return tiers.current().find(TierId.of(text)).orElseThrow(NotFound::new).id();
        } catch (NotFound missing) {
            throw Rejected.value("c360.attributes.tier-unknown.error");
        }
    }

    /** Nominating makes an issue that decides, so that this word alone cannot be entered. */
    private static Reference reference(String text) {
        Reference wanted = Reference.of(text);
        if (wanted == Reference.NOMINATED) {
            throw Rejected.value("c360.attributes.reference-entered.error");
        }
        return wanted;
    }

    private static CustomerId parent(String text, CustomerId self) {
        try {
            CustomerId parent = CustomerId.of(text);
            if (parent.equals(self)) {
                throw Rejected.value("c360.attributes.parent-self.error");
            }
            return parent;
        } catch (NotFound missing) {
            throw Rejected.value("c360.attributes.parent-unknown.error");
        }
    }

    private record Reader(ProfileEdit edit, Map<String, String> before, Fields fields) {

        <T> Optional<T> read(ProfileField field, Optional<T> current, Function<String, T> parser) {
            Optional<String> entered = edit.value(field);
            if (entered.isEmpty() || entered.get().equals(before.get(field.field()))) {
                return current;
            }
            return entered.filter(text -> !text.isEmpty())
                    .flatMap(text -> fields.attempt(field.field(), () -> parser.apply(text)));
        }
    }
}
