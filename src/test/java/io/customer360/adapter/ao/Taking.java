package io.customer360.adapter.ao;

import io.customer360.adapter.ao.contact.AoManyContacts;
import io.customer360.adapter.ao.invoice.AoManyInvoices;
import io.customer360.adapter.ao.profile.AoCustomerKeys;
import io.customer360.adapter.ao.profile.AoManyProfiles;
import io.customer360.adapter.ao.profile.KnownCarers;
import io.customer360.adapter.ao.pulse.AoManyPulses;
import io.customer360.adapter.ao.revenue.RevenueAfterCommit;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.settings.AoContactTypes;
import io.customer360.adapter.ao.settings.SettingDocuments;
import io.customer360.adapter.ao.snapshot.AoNames;
import io.customer360.adapter.ao.subscription.AoManySubscriptions;
import io.customer360.adapter.ao.subscription.AoSubscriptions;
import io.customer360.adapter.ao.tag.AoManyTags;
import io.customer360.customer.Leaving;
import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.MemoryOrganisationMaker;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.VisibleCustomers;
import io.customer360.field.CustomFields;
import io.customer360.ingest.ChunkResult;
import io.customer360.ingest.ContactIntake;
import io.customer360.ingest.CustomerIntake;
import io.customer360.ingest.CustomerTexts;
import io.customer360.ingest.Entry;
import io.customer360.ingest.FindCustomers;
import io.customer360.ingest.Intake;
import io.customer360.ingest.InvoiceIntake;
import io.customer360.ingest.KeepCustomers;
import io.customer360.ingest.Manner;
import io.customer360.ingest.Outcome;
import io.customer360.ingest.PulseIntake;
import io.customer360.ingest.Seen;
import io.customer360.ingest.SubscriptionIntake;
import io.customer360.ingest.TagEntries;
import io.customer360.ingest.TakeIn;
import io.customer360.membership.Snapshot;
import io.customer360.pulse.APulse;
import io.customer360.pulse.KeepNewest;
import io.customer360.revenue.KeepRevenue;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.tag.TagCustomer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The four intakes over the stores, for somebody who may do everything unless told otherwise. */
final class Taking {
    static final Manner CRM = new Manner("crm", false);
    static final Manner CREATING = new Manner("crm", true);
    static final Actor CARLA = new Actor(new UserKey("carla"), Set.of(Permission.values()));

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-15T10:00:00Z"), ZoneOffset.UTC);

    final Set<CustomerId> hidden = new HashSet<>();
    final MemoryPeople people = new MemoryPeople();
    final MemoryDepartures departures;
    final MemoryOrganisationMaker maker = new MemoryOrganisationMaker();
    final CustomFields fields;
    final CustomerIntake customers;
    final SubscriptionIntake subscriptions;
    final InvoiceIntake invoices;
    final ContactIntake contacts;
    final FindCustomers find;
    final PulseIntake pulses;
    final AoManyPulses manyPulses;
    final TakeIn takeIn;
    final KeepRevenue revenue;

    private final Stores stores;

    Taking(Stores stores) {
        this(stores, new MemoryDepartures());
    }

    private Taking(Stores stores, MemoryDepartures departures) {
        this(stores, departures, departures.leaving(stores.statuses));
    }

    /** With these rules of who leaves. */
    Taking(Stores stores, Leaving leaving) {
        this(stores, new MemoryDepartures(), leaving);
    }

    private Taking(Stores stores, MemoryDepartures departures, Leaving leaving) {
        this.stores = stores;
        this.departures = departures;
        var ao = stores.ao;
        var revisions = new AoRevisions(ao, stores.inBatch);
        var carers = new KnownCarers(stores.work, stores.caches.manager());
        var documents = new SettingDocuments(ao, revisions, stores.work, stores.caches.manager());
        find = new FindCustomers(new AoCustomerKeys(ao, new AoNames(ao)), visible());
        fields = new CustomFields(stores.fields, stores.fieldLists, stores.values, user -> true);
        revenue =
                new KeepRevenue(
                        new AoSubscriptions(ao, revisions, new ReadOnce()),
                        stores.profiles,
                        stores.figures,
                        stores.metrics,
                        stores.snapshots,
                        stores.work,
                        new Today(CLOCK, () -> ZoneOffset.UTC));
        var changed = new RevenueAfterCommit(stores.work, revenue);
        subscriptions =
                new SubscriptionIntake(
                        new AoManySubscriptions(ao, revisions),
                        find,
                        fields,
                        stores.bases,
                        changed,
                        CLOCK);
        invoices =
                new InvoiceIntake(
                        new AoManyInvoices(ao, revisions), find, fields, stores.bases, CLOCK);
        contacts =
                new ContactIntake(
                        new AoManyContacts(ao, revisions),
                        find,
                        fields,
                        new AoContactTypes(documents),
                        CLOCK);
        manyPulses = new AoManyPulses(ao, revisions);
        pulses = pulsesAt(CLOCK.instant());
        var tags =
                new TagEntries(
                        stores.tags,
                        new AoManyTags(ao, revisions),
                        new TagCustomer(stores.tags, stores.tagSettings, stores.work, CLOCK));
        customers =
                new CustomerIntake(
                        find,
                        stores.profiles,
                        new ProfileRules(
                                people,
                                stores.industries,
                                stores.statuses,
                                stores.tiers,
                                () -> person -> true),
                        leaving,
                        new CustomerTexts(people, stores.statuses, stores.tiers),
                        fields,
                        tags,
                        new KeepCustomers(
                                maker,
                                new AoManyProfiles(ao, revisions, stores.profiles, carers),
                                stores.snapshots,
                                stores.snapshots,
                                fields,
                                leaving,
                                new KeepNewest(manyPulses, new Today(CLOCK, () -> ZoneOffset.UTC)),
                                tags,
                                CLOCK));
        takeIn = new TakeIn(stores.work);
    }

    /** The intake of pulses as it is at a moment. */
    PulseIntake pulsesAt(Instant moment) {
        var clock = Clock.fixed(moment, ZoneOffset.UTC);
        return new PulseIntake(
                manyPulses,
                find,
                fields,
                () -> APulse.LEVELS,
                () -> APulse.RISKS,
                stores.profiles,
                new Today(clock, () -> ZoneOffset.UTC),
                clock);
    }

    private VisibleCustomers visible() {
        return (actor, known) -> {
            Set<CustomerId> seen = new HashSet<>(known);
            seen.removeAll(hidden);
            return seen;
        };
    }

    /** There are organisations of these names, with ids from that of the first customer on. */
    Taking among(String... names) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (String name : names) {
            var id = new CustomerId(Stores.ACME.value() + snapshots.size());
            snapshots.add(Snapshot.of(new Organisation(id, name), Profile.blank(id)));
        }
        stores.work.inOne(
                () -> {
                    stores.snapshots.replace(List.of(), snapshots, 1);
                    return snapshots;
                });
        return this;
    }

    /** Takes in a file of these lines, the first of which names the columns. */
    ChunkResult take(Intake intake, Manner manner, String... lines) {
        return takeIn.take(intake, entries(lines), new Seen(), manner, CARLA);
    }

    /** How many statements a piece of work sends. */
    int statements(Runnable work) {
        return stores.statements.during(work);
    }

    /** The outcomes of a file. */
    List<Outcome> outcomes(Intake intake, String... lines) {
        return take(intake, CRM, lines).verdicts().stream().map(it -> it.outcome()).toList();
    }

    /** The field and the code of the only problem of the only entry. */
    String problem(Intake intake, Manner manner, String... lines) {
        var problem = take(intake, manner, lines).verdicts().get(0).problems().get(0);
        return problem.field() + " " + problem.code();
    }

    /** The entries of a file; columns stand between bars. */
    static List<Entry> entries(String... lines) {
        var columns = lines[0].split("\\|", -1);
        List<Entry> entries = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            var cells = lines[line].split("\\|", -1);
            Map<String, String> texts = new HashMap<>();
            for (int at = 0; at < columns.length; at++) {
                texts.put(columns[at].strip(), cells[at]);
            }
            entries.add(new Entry(line + 1, texts));
        }
        return entries;
    }

    /** So many lines below a heading, each with its number in the place of the sign #. */
    static String[] lines(String heading, String pattern, int count) {
        var lines = new String[count + 1];
        lines[0] = heading;
        Arrays.setAll(lines, at -> at == 0 ? heading : pattern.replace("#", "" + at));
        return lines;
    }
}
