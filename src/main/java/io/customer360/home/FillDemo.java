package io.customer360.home;

import io.customer360.contact.ContactDraft;
import io.customer360.contact.ContactTypesStore;
import io.customer360.contact.RecordContact;
import io.customer360.customer.CsmCandidates;
import io.customer360.customer.EditProfile;
import io.customer360.customer.ProfileEdit;
import io.customer360.home.DemoStory.Bill;
import io.customer360.home.DemoStory.Deal;
import io.customer360.home.DemoStory.Someone;
import io.customer360.invoice.InvoiceDraft;
import io.customer360.invoice.RecordInvoice;
import io.customer360.note.NoteDraft;
import io.customer360.note.RecordNote;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.settings.IndustriesStore;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import io.customer360.subscription.RecordSubscription;
import io.customer360.subscription.SubscriptionDraft;
import io.customer360.tag.TagCustomer;
import io.customer360.tag.TagId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes down what the demo tells of a customer, by the ordinary ways; what fits no list is out.
 */
public final class FillDemo {

    private static final int TERMS_OF_PAYMENT = 30;

    private final EditProfile profiles;
    private final RecordSubscription subscriptions;
    private final RecordInvoice invoices;
    private final RecordContact contacts;
    private final TagCustomer tags;
    private final RecordNote notes;
    private final Choices choices;
    private final Today today;

    /** What the instance offers to choose from. */
    public record Choices(
            Statuses statuses,
            TiersStore tiers,
            IndustriesStore industries,
            ContactTypesStore contactTypes,
            BaseCurrencyStore currency,
            CsmCandidates candidates) {}

    /** Writes with these. */
    public FillDemo(
            EditProfile profiles,
            RecordSubscription subscriptions,
            RecordInvoice invoices,
            RecordContact contacts,
            TagCustomer tags,
            RecordNote notes,
            Choices choices,
            Today today) {
        this.profiles = profiles;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.contacts = contacts;
        this.tags = tags;
        this.notes = notes;
        this.choices = choices;
        this.today = today;
    }

    /** The tags it was given. */
    Set<TagId> with(DemoStory story, CustomerId customer, Actor actor) {
        LocalDate day = today.in(Optional.of(ZoneId.of(story.zone())));
        story.deals()
                .forEach(
                        it ->
                                subscriptions.put(
                                        customer, SubscriptionDraft.parse(deal(it, day)), actor));
        for (int number = 1; number <= story.bills().size(); number++) {
            Map<String, String> bill = bill(story.bills().get(number - 1), number, day);
            invoices.put(customer, InvoiceDraft.parse(bill), actor);
        }
        story.people()
                .forEach(
                        it ->
                                contacts.put(
                                        customer,
                                        ContactDraft.parse(person(it, story), Map.of()),
                                        actor));
        profiles.on(customer, ProfileEdit.parse(profile(story, day, actor)), actor);
        notes.put(customer, NoteDraft.parse(Map.of("text", story.note())), actor);
        return story.tags().stream()
                .map(name -> tags.add(customer, name, actor).id())
                .collect(Collectors.toSet());
    }

    private Map<String, String> profile(DemoStory story, LocalDate day, Actor actor) {
        Map<String, String> fields = new HashMap<>();
        fields.put("version", "0");
        fields.put("country", story.country());
        fields.put("zone", story.zone());
        if (choices.industries().current().contains(story.industry())) {
            fields.put("industry", story.industry());
        }
        at(choices.statuses().all(), story.status())
                .filter(status -> !status.left() || !story.left().isEmpty())
                .ifPresent(status -> fields.putAll(stage(status, story, day)));
        at(choices.tiers().current().all(), story.tier())
                .ifPresent(tier -> fields.put("tier", tier.id().toString()));
        if (story.own() && choices.candidates().maySeeCustomers().test(actor.key())) {
            fields.put("csm", actor.key().value());
        }
        return fields;
    }

    /** A status, and when and why the customer left if that says so. */
    private static Map<String, String> stage(Status status, DemoStory story, LocalDate day) {
        String id = status.id().toString();
        return status.left()
                ? Map.of(
                        "status", id,
                        "churnDay", day.minusDays(story.daysGone()).toString(),
                        "churnReason", story.left())
                : Map.of("status", id);
    }

    private Map<String, String> deal(Deal deal, LocalDate day) {
        Map<String, String> fields = new HashMap<>();
        fields.put("plan", deal.plan());
        fields.put("period", deal.period());
        fields.put("currency", currency());
        fields.put("price", deal.price());
        fields.put("quantity", Integer.toString(deal.seats()));
        fields.put("start", day.minusDays(deal.began()).toString());
        deal.ends().ifPresent(days -> fields.put("end", day.plusDays(days).toString()));
        fields.put("autoRenew", Boolean.toString(deal.ends().isEmpty()));
        return fields;
    }

    private Map<String, String> bill(Bill bill, int number, LocalDate day) {
        LocalDate issued = day.minusDays(bill.issued());
        Map<String, String> fields = new HashMap<>();
        fields.put("number", "DEMO-" + number);
        fields.put("currency", currency());
        fields.put("amount", bill.amount());
        fields.put("issued", issued.toString());
        fields.put("due", issued.plusDays(TERMS_OF_PAYMENT).toString());
        bill.paid().ifPresent(days -> fields.put("paid", issued.plusDays(days).toString()));
        return fields;
    }

    private Map<String, String> person(Someone person, DemoStory story) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", person.name());
        fields.put("role", person.role());
        fields.put("email", story.address(person));
        fields.put("important", Boolean.toString(person.important()));
        at(choices.contactTypes().current().all(), person.type())
                .filter(type -> type.offered())
                .ifPresent(type -> fields.put("type", type.id().toString()));
        return fields;
    }

    /** One currency, so that totals need no rates. */
    private String currency() {
        return choices.currency().current().currency().map(Currency::getCurrencyCode).orElse("EUR");
    }

    private static <T> Optional<T> at(List<T> list, int place) {
        return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }
}
