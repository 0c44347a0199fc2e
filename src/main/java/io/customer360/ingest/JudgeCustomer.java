package io.customer360.ingest;

import io.customer360.customer.Leaving;
import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.ProfileTexts;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomValues;
import io.customer360.field.ManyFields;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges entries of customers, knowing all that there is to know about those they name. */
record JudgeCustomer(
        Set<String> columns,
        Map<CustomerId, Profile> profiles,
        ManyFields fields,
        Map<Integer, CustomValues> values,
        ProfileRules rules,
        Leaving leaving,
        CustomerTexts.Known texts,
        TagEntries.Known tags,
        Manner manner,
        Actor actor) {

    /** Stands for the organisation that is not there yet. */
    private static final CustomerId NOBODY = new CustomerId(Integer.MAX_VALUE);

    /** The ways in which an entry names its customer. */
    static Asked asked(Entry entry, Manner manner) {
        return new Asked(
                externalId(entry, manner),
                Optional.empty(),
                entry.given(CustomerIntake.NAME).map(Asked::sortName),
                entry.given("domain").flatMap(Asked::domain));
    }

    private static Optional<ExternalId> externalId(Entry entry, Manner manner) {
        String source = entry.given("source").map(JudgeCustomer::line).orElse(manner.source());
        return entry.given("externalId").map(id -> new ExternalId(source, line(id)));
    }

    private static String line(String text) {
        return Text.line(text, Integer.MAX_VALUE);
    }

    Verdict on(Entry entry, Match match) {
        Fields problems = new Fields(Map.of());
        entry.texts().keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.problem(column, "c360.input.unknown-field.error"));
        Optional<Optional<CustomerId>> found = problems.attempt("", () -> customer(entry, match));
        Optional<CustomerId> customer = found.flatMap(it -> it);
        Profile current = customer.map(profiles::get).orElse(Profile.blank(NOBODY));
        Optional<Profile> wanted = problems.attempt("", () -> profile(entry, current));
        Optional<Map<String, String>> departure =
                wanted.flatMap(it -> problems.attempt("", () -> departure(entry, current, it)));
        Optional<AcceptedFields> custom = problems.attempt("", () -> custom(entry, customer));
        Optional<List<String>> given =
                problems.attempt(
                        CustomerIntake.TAGS,
                        () ->
                                tags.missing(
                                        current.id(), entry.given(CustomerIntake.TAGS).orElse("")));
        try {
            problems.check();
        } catch (Rejected refused) {
            return Verdict.rejected(entry, refused.problems());
        }
        return verdict(
                entry,
                customer,
                current,
                wanted.orElseThrow(),
                departure.orElseThrow(),
                custom.orElseThrow(),
                given.orElseThrow());
    }

    private Verdict verdict(
            Entry entry,
            Optional<CustomerId> customer,
            Profile current,
            Profile wanted,
            Map<String, String> departure,
            AcceptedFields custom,
            List<String> given) {
        List<FieldChange> changes =
                new ArrayList<>(
                        FieldChange.between(ProfileTexts.of(current), ProfileTexts.of(wanted)));
        changes.addAll(custom.changes());
        Set<String> keys = keys(entry, customer);
        boolean same = changes.isEmpty() && departure.isEmpty() && given.isEmpty();
        if (customer.isPresent() && same) {
            return Verdict.same(entry, keys, customer.get().value());
        }
        String name = entry.given(CustomerIntake.NAME).map(String::strip).orElse("");
        CustomerPlan plan =
                new CustomerPlan(
                        customer.map(it -> current),
                        name,
                        wanted,
                        custom,
                        changes,
                        departure,
                        given);
        return customer.map(it -> Verdict.changed(entry, keys, it.value(), plan))
                .orElseGet(() -> Verdict.added(entry, keys, plan));
    }

    /** The one it names; none when it may become a new one. */
    private Optional<CustomerId> customer(Entry entry, Match match) {
        if (match.taken()) {
            throw Rejected.at("externalId", "c360.info.external-id-taken.error");
        }
        Optional<CustomerId> found = match.only("");
        if (found.isPresent()) {
            return found;
        }
        if (entry.given(CustomerIntake.NAME).isEmpty()) {
            throw Rejected.at(CustomerIntake.NAME, "c360.input.required.error");
        }
        if (!manner.create()) {
            throw Rejected.value("c360.ingest.unmatched.error");
        }
        if (!actor.may(Permission.MANAGE)) {
            throw Rejected.value("c360.ingest.may-not-create.error");
        }
        if (match.hidden()) {
            throw Rejected.value("c360.ingest.customer-unknown.error");
        }
        Fields name = new Fields(entry.texts());
        name.required(CustomerIntake.NAME, text -> Text.line(text, OrganisationMaker.LONGEST));
        name.check();
        return Optional.empty();
    }

    private Map<String, String> departure(Entry entry, Profile current, Profile wanted) {
        Map<String, String> entered = new HashMap<>();
        Leaving.FIELDS.forEach(it -> entry.given(it).ifPresent(text -> entered.put(it, text)));
        Map<String, String> departure = leaving.news(current, wanted, entered);
        leaving.check(current, wanted, departure);
        return departure;
    }

    /** An external id is given once; whoever has another one is somebody else. */
    private Profile profile(Entry entry, Profile current) {
        Map<String, String> input = new HashMap<>();
        for (ProfileField field : ProfileField.values()) {
            Optional.ofNullable(entry.texts().get(field.field()))
                    .ifPresent(text -> input.put(field.field(), texts.text(field, text)));
        }
        input.keySet().removeAll(Set.of("source", "externalId"));
        externalId(entry, manner)
                .ifPresent(
                        id -> {
                            if (!current.externalId().orElse(id).equals(id)) {
                                throw Rejected.at("externalId", "c360.ingest.other-id.error");
                            }
                            input.put("source", id.source());
                            input.put("externalId", id.id());
                        });
        input.put("version", Integer.toString(current.version()));
        return rules.apply(ProfileEdit.parse(input), current);
    }

    private AcceptedFields custom(Entry entry, Optional<CustomerId> customer) {
        Map<String, List<String>> entered = FieldColumns.entered(entry, fields.all(), columns);
        return customer.map(it -> fields.changing(values.get(it.value()), entered))
                .orElseGet(() -> fields.adding(entered));
    }

    private Set<String> keys(Entry entry, Optional<CustomerId> customer) {
        Set<String> keys = new HashSet<>();
        externalId(entry, manner).ifPresent(id -> keys.add("id\n" + id.source() + "\n" + id.id()));
        customer.ifPresentOrElse(
                it -> keys.add("customer\n" + it),
                () ->
                        entry.given(CustomerIntake.NAME)
                                .ifPresent(name -> keys.add("name\n" + Asked.sortName(name))));
        return keys;
    }
}
