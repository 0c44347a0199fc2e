package io.customer360.ingest;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionDraft;
import io.customer360.subscription.SubscriptionTexts;
import io.customer360.subscription.SubscriptionsChanged;
import io.customer360.subscription.Terms;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in subscriptions by their external ids. */
public final class SubscriptionIntake extends RecordIntake<Terms> {

    private static final List<IntakeColumn> OWN =
            List.of(
                    CUSTOMERS,
                    CUSTOMER_SOURCES,
                    IntakeColumn.required(
                                    EXTERNAL_ID,
                                    "c360.subscriptions.external-id.label",
                                    "id",
                                    "subscription id",
                                    "externe id",
                                    "abo id",
                                    "vertragsnummer")
                            .asKey(),
                    IntakeColumn.optional(
                            SOURCE, "c360.subscriptions.source.label", "system", "quelle"),
                    IntakeColumn.required(
                            "plan",
                            "c360.subscriptions.plan.label",
                            "plan name",
                            "plan tier",
                            "product",
                            "tarif",
                            "produkt"),
                    IntakeColumn.required(
                            "period",
                            "c360.subscriptions.period.label",
                            "billing period",
                            "billing frequency",
                            "interval",
                            "abrechnungszeitraum",
                            "intervall"),
                    IntakeColumn.optional("years", "c360.subscriptions.years.label", "jahre"),
                    IntakeColumn.required(
                            "price",
                            "c360.subscriptions.price.label",
                            "amount",
                            "unit price",
                            "preis",
                            "betrag"),
                    IntakeColumn.optional(
                            "currency",
                            "c360.subscriptions.currency.label",
                            "currency code",
                            "währung"),
                    IntakeColumn.optional(
                            "quantity",
                            "c360.subscriptions.quantity.label",
                            "seats",
                            "licences",
                            "licenses",
                            "menge",
                            "plätze",
                            "lizenzen"),
                    IntakeColumn.optional(
                            "discountKind",
                            "c360.subscriptions.discount-kind.label",
                            "discount type",
                            "rabattart"),
                    IntakeColumn.optional(
                            "discount", "c360.subscriptions.discount.label", "rabatt"),
                    IntakeColumn.required(
                                    "start",
                                    "c360.subscriptions.start.label",
                                    "start date",
                                    "starts",
                                    "beginn",
                                    "startdatum")
                            .asDays(),
                    IntakeColumn.optional(
                                    "end",
                                    "c360.subscriptions.end.label",
                                    "end date",
                                    "ends",
                                    "ende",
                                    "enddatum")
                            .asDays(),
                    IntakeColumn.optional(
                            "autoRenew",
                            "c360.subscriptions.auto-renew.label",
                            "auto renew flag",
                            "renews",
                            "automatische verlängerung"),
                    IntakeColumn.optional(
                            "autoCollection",
                            "c360.subscriptions.auto-collection.label",
                            "lastschrift"),
                    IntakeColumn.optional(
                            "trial",
                            "c360.subscriptions.trial.label",
                            "is trial",
                            "testphase",
                            "probe"),
                    IntakeColumn.optional(
                                    "pausedFrom",
                                    "c360.subscriptions.paused-from.label",
                                    "pausiert von")
                            .asDays(),
                    IntakeColumn.optional(
                                    "pausedTo",
                                    "c360.subscriptions.paused-to.label",
                                    "pausiert bis")
                            .asDays(),
                    IntakeColumn.optional(
                            "minimumTermMonths",
                            "c360.subscriptions.minimum-term.label",
                            "minimum term",
                            "mindestlaufzeit"),
                    IntakeColumn.optional(
                            "oneOffFee",
                            "c360.subscriptions.one-off-fee.label",
                            "setup fee",
                            "einmalbetrag"));

    private final BaseCurrencyStore base;
    private final SubscriptionsChanged changed;

    /** Takes in what goes into this store, and tells whose subscriptions change. */
    public SubscriptionIntake(
            SubscriptionRecords subscriptions,
            FindCustomers customers,
            CustomFields fields,
            BaseCurrencyStore base,
            SubscriptionsChanged changed,
            Clock clock) {
        super(subscriptions, customers, fields, clock);
        this.base = base;
        this.changed = changed;
    }

    @Override
    public String kind() {
        return "subscriptions";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE);
    }

    @Override
    String entity() {
        return Subscription.ENTITY;
    }

    @Override
    Optional<FieldEntity> fieldEntity() {
        return Optional.of(FieldEntity.SUBSCRIPTION);
    }

    @Override
    List<IntakeColumn> own() {
        return OWN;
    }

    @Override
    Set<String> flags() {
        return Set.of("autoRenew", "autoCollection", "trial");
    }

    @Override
    int most() {
        return Subscription.MAX_PER_CUSTOMER;
    }

    @Override
    String tooMany() {
        return "c360.subscriptions.too-many.error";
    }

    @Override
    void stored(Set<CustomerId> customers) {
        changed.ofAll(customers);
    }

    @Override
    Reader<Terms> reader(Actor actor) {
        Map<String, String> defaults = new HashMap<>(Map.of("quantity", "1"));
        base.current()
                .currency()
                .ifPresent(currency -> defaults.put("currency", currency.getCurrencyCode()));
        return new Texts(defaults);
    }

    private record Texts(Map<String, String> defaults) implements Reader<Terms> {

        @Override
        public Terms read(Map<String, String> texts) {
            return SubscriptionDraft.parse(texts).terms();
        }

        @Override
        public Map<String, String> texts(Held<Terms> held) {
            return SubscriptionTexts.of(held.terms(), held.externalId());
        }

        @Override
        public Map<String, String> history(Terms terms, ExternalId id) {
            return SubscriptionTexts.forHistory(terms, id);
        }

        @Override
        public String title(Terms terms) {
            return terms.plan();
        }
    }
}
