package io.customer360.customer;

import io.customer360.settings.Industries;
import io.customer360.settings.IndustriesStore;
import io.customer360.settings.TierId;
import io.customer360.settings.Tiers;
import io.customer360.settings.TiersStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What may be entered in a profile; a value that is already there stays valid when its source goes.
 */
public final class ProfileRules {

    private final People people;
    private final Supplier<Industries> industries;
    private final Supplier<List<Status>> statuses;
    private final Supplier<Tiers> tiers;
    private final Supplier<Predicate<UserKey>> candidates;

    /** Checks against these people, industries, statuses, tiers and candidates. */
    public ProfileRules(
            People people,
            IndustriesStore industries,
            Statuses statuses,
            TiersStore tiers,
            CsmCandidates candidates) {
        this(
                people,
                industries::current,
                statuses::all,
                tiers::current,
                candidates::maySeeCustomers);
    }

    private ProfileRules(
            People people,
            Supplier<Industries> industries,
            Supplier<List<Status>> statuses,
            Supplier<Tiers> tiers,
            Supplier<Predicate<UserKey>> candidates) {
        this.people = people;
        this.industries = industries;
        this.statuses = statuses;
        this.tiers = tiers;
        this.candidates = candidates;
    }

    /** The same rules by lists that are read now and once, for many edits. */
    public ProfileRules ofThisMoment() {
        Industries names = industries.get();
        List<Status> stages = statuses.get();
        Tiers levels = tiers.get();
        Predicate<UserKey> allowed = candidates.get();
        return new ProfileRules(people, () -> names, () -> stages, () -> levels, () -> allowed);
    }

    /** The profile with the edit applied, or every problem of the edit at once. */
    public Profile apply(ProfileEdit edit, Profile current) {
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
                        externalId(edit, current, reader.fields()),
                        reader.read(ProfileField.DOMAIN, current.domain(), Domain::of),
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
        if (!candidates.get().test(person.key())) {
            throw Rejected.value("c360.info.csm-not-allowed.error");
        }
        return person.key();
    }

    private String industry(String name) {
        if (!industries.get().contains(name)) {
            throw Rejected.value("c360.info.industry-unknown.error");
        }
        return name;
    }

    private StatusId status(String text) {
        try {
            StatusId wanted = StatusId.of(text);
            return statuses.get().stream()
                    .map(Status::id)
                    .filter(wanted::equals)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        } catch (NotFound missing) {
            throw Rejected.value("c360.info.status-unknown.error");
        }
    }

    private TierId tier(String text) {
        try {
            return tiers.get().find(TierId.of(text)).orElseThrow(NotFound::new).id();
        } catch (NotFound missing) {
            throw Rejected.value("c360.attributes.tier-unknown.error");
        }
    }

    /** Both parts or none; without the id its source goes too. */
    private static Optional<ExternalId> externalId(
            ProfileEdit edit, Profile current, Fields fields) {
        String id =
                edit.value(ProfileField.EXTERNAL_ID)
                        .orElse(current.externalId().map(ExternalId::id).orElse(""));
        String source =
                edit.value(ProfileField.SOURCE)
                        .orElse(current.externalId().map(ExternalId::source).orElse(""));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Fields texts = new Fields(Map.of("source", source, "externalId", id));
        return fields.attempt(
                "externalId",
                () -> {
                    Optional<String> from = texts.required("source", ProfileRules::source);
                    Optional<String> name =
                            texts.required(
                                    "externalId", text -> Text.line(text, ExternalId.MAX_ID));
                    texts.check();
                    return new ExternalId(from.orElseThrow(), name.orElseThrow());
                });
    }

    private static String source(String text) {
        String source = Text.line(text, ExternalId.MAX_SOURCE);
        if (source.equals(ExternalId.APP)) {
            throw Rejected.value("c360.ingest.source-reserved.error", source);
        }
        return source;
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
