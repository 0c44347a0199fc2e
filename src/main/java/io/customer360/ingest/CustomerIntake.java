package io.customer360.ingest;

import io.customer360.customer.Leaving;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.Profiles;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in customers: by their external id, else by the name of the organisation, else by their
 * domain. Who matches nothing can become a new organisation.
 */
public final class CustomerIntake implements Intake {

    static final String NAME = "name";
    static final String TAGS = "tags";

    private static final List<IntakeColumn> OWN =
            List.of(
                    IntakeColumn.optional(
                                    "externalId",
                                    "c360.info.external-id.label",
                                    "id",
                                    "account id",
                                    "customer id",
                                    "externe id",
                                    "kundennummer")
                            .asKey(),
                    IntakeColumn.optional("source", "c360.info.source.label", "system", "quelle"),
                    IntakeColumn.required(
                                    NAME,
                                    "c360.ingest.name.label",
                                    "account name",
                                    "account",
                                    "customer",
                                    "customer name",
                                    "company",
                                    "organization",
                                    "organisation",
                                    "kunde",
                                    "firma",
                                    "kundenname")
                            .asKey(),
                    IntakeColumn.optional(
                                    "domain",
                                    "c360.info.domain.label",
                                    "website",
                                    "web site",
                                    "url",
                                    "webseite")
                            .asKey(),
                    IntakeColumn.optional(
                            "csm", "c360.info.csm.label", "owner", "account manager", "betreuer"),
                    IntakeColumn.optional(
                            "industry", "c360.info.industry.label", "branche", "sector"),
                    IntakeColumn.optional(
                            "country", "c360.info.country.label", "country code", "land"),
                    IntakeColumn.optional("zone", "c360.info.zone.label", "time zone", "zeitzone"),
                    IntakeColumn.optional("status", "c360.info.status.label", "stage", "phase"),
                    IntakeColumn.optional(
                            "tier", "c360.attributes.tier.label", "segment", "stufe", "klasse"),
                    IntakeColumn.optional(
                            "reference", "c360.attributes.reference.label", "referenz"),
                    IntakeColumn.optional("optOut", "c360.attributes.opt-out.label", "opt out"),
                    IntakeColumn.optional(
                            "churnDay",
                            "c360.churn.day.label",
                            "churn date",
                            "churned on",
                            "gekündigt am"),
                    IntakeColumn.optional(
                            "churnReason",
                            "c360.churn.reason.label",
                            "churn reason",
                            "reason code",
                            "kündigungsgrund"),
                    IntakeColumn.optional("churnNote", "c360.churn.note.label", "churn note"),
                    IntakeColumn.optional(TAGS, "c360.tags.list.label", "labels", "schlagwörter"));

    private final FindCustomers customers;
    private final Profiles profiles;
    private final ProfileRules rules;
    private final Leaving leaving;
    private final CustomerTexts texts;
    private final CustomFields fields;
    private final TagEntries tags;
    private final KeepCustomers keep;

    /** Finds customers, judges entries by these rules and keeps what they say. */
    public CustomerIntake(
            FindCustomers customers,
            Profiles profiles,
            ProfileRules rules,
            Leaving leaving,
            CustomerTexts texts,
            CustomFields fields,
            TagEntries tags,
            KeepCustomers keep) {
        this.customers = customers;
        this.profiles = profiles;
        this.rules = rules;
        this.leaving = leaving;
        this.texts = texts;
        this.fields = fields;
        this.tags = tags;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT);
    }

    @Override
    public List<IntakeColumn> columns(Actor actor) {
        List<IntakeColumn> columns = new ArrayList<>(OWN);
        fields.of(FieldEntity.CUSTOMER, actor).stream().map(FieldColumns::of).forEach(columns::add);
        return columns;
    }

    @Override
    public List<Verdict> judge(List<Entry> entries, Promised promised, Manner manner, Actor actor) {
        Map<Entry, Asked> asked = new HashMap<>();
        entries.forEach(entry -> asked.put(entry, JudgeCustomer.asked(entry, manner)));
        Map<Asked, Match> matches = customers.of(asked.values(), actor);
        Set<CustomerId> found = new HashSet<>();
        matches.values().forEach(match -> found.addAll(match.found()));
        Map<CustomerId, Profile> described = profiles.of(found);
        var many = fields.many(FieldEntity.CUSTOMER, actor);
        JudgeCustomer judge =
                new JudgeCustomer(
                        columns(actor).stream().map(IntakeColumn::name).collect(Collectors.toSet()),
                        described,
                        many,
                        many.read(found.stream().map(CustomerId::value).toList()),
                        rules.ofThisMoment(),
                        leaving.ofThisMoment(described.values()),
                        texts.known(actor),
                        tags.known(found, actor),
                        manner,
                        actor);
        return entries.stream()
                .map(entry -> judge.on(entry, matches.get(asked.get(entry))))
                .toList();
    }

    @Override
    public List<Verdict> store(List<Verdict> accepted, Actor actor) {
        List<CustomerPlan> plans =
                accepted.stream().map(it -> (CustomerPlan) it.plan().orElseThrow()).toList();
        List<CustomerId> ids = keep.all(plans, actor);
        List<Verdict> stored = new ArrayList<>(accepted.size());
        for (int at = 0; at < accepted.size(); at++) {
            stored.add(accepted.get(at).stored(ids.get(at).value()));
        }
        return stored;
    }
}
