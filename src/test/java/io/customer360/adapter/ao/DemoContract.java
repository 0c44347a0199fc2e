package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.field.FieldValueRow;
import io.customer360.adapter.ao.home.AoDemos;
import io.customer360.adapter.ao.home.AoHoldings;
import io.customer360.adapter.ao.home.Purge;
import io.customer360.adapter.ao.profile.KnownCarers;
import io.customer360.adapter.ao.standing.AoStandings;
import io.customer360.adapter.ao.tag.KnownTags;
import io.customer360.contact.MemoryContactTypes;
import io.customer360.contact.RecordContact;
import io.customer360.customer.EditProfile;
import io.customer360.customer.Leaving;
import io.customer360.customer.MemoryOrganisationMaker;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileRules;
import io.customer360.field.MemoryFields;
import io.customer360.home.AddDemo;
import io.customer360.home.Demo;
import io.customer360.home.FillDemo;
import io.customer360.home.Held;
import io.customer360.home.RemoveDemo;
import io.customer360.invoice.RecordInvoice;
import io.customer360.link.LinkDraft;
import io.customer360.link.RecordLink;
import io.customer360.membership.DeskLink;
import io.customer360.membership.Member;
import io.customer360.membership.Snapshot;
import io.customer360.note.RecordNote;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Metric;
import io.customer360.score.KeepDepartures;
import io.customer360.score.LostRevenue;
import io.customer360.settings.MemoryIndustries;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.DefaultStatuses;
import io.customer360.subscription.RecordSubscription;
import io.customer360.tag.MemoryTagSettings;
import io.customer360.tag.Tag;
import io.customer360.tag.TagCustomer;
import io.customer360.task.Nomination;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the demo customers come and go, on every database. */
interface DemoContract {
    Actor MANAGER = Actors.carla(Permission.MANAGE);
    CustomerId CHILD = new CustomerId(55);

    Stores stores();

    @Test
    @DisplayName("X-37 after the removal every table has the rows it had before the demo")
    default void withoutTrace() {
        var maker = new MemoryOrganisationMaker();
        real();
        var before = rows();

        var demo = add(maker).by(MANAGER);

        assertEquals(Optional.of(demo), demos().current());
        var during = rows();
        assertEquals(before.get("ChurnRecordRow") + 1, during.get("ChurnRecordRow"));
        assertEquals(before.get("ProfileRow") + 10, during.get("ProfileRow"));
        for (var table :
                List.of(
                        "SubscriptionRow",
                        "InvoiceRow",
                        "ContactRow",
                        "NoteRow",
                        "TagLinkRow",
                        "FigureRow",
                        "MetricRow",
                        "SnapshotRow",
                        "RevisionRow",
                        "ChangeRow")) {
            assertTrue(during.get(table) > before.get(table), table);
        }
        remove(maker).by(MANAGER);
        assertEquals(before, rows());
        assertEquals(Map.of(), maker.names());
        assertEquals(Optional.empty(), demos().current());
        assertEquals(List.of("Growing"), stores().tags.all().stream().map(Tag::name).toList());
    }

    @Test
    @DisplayName("X-37 what others have recorded about them meanwhile goes too")
    default void usedMeanwhile() {
        var maker = new MemoryOrganisationMaker();
        real();
        var before = rows();
        var demo = add(maker).by(MANAGER);

        use(demo.customers().get(0), demo.customers().get(1));
        remove(maker).by(MANAGER);

        // The child of a demo customer stays, with its own history, and belongs to nobody.
        // The tickets of whoever was a member are looked at again.
        for (var table :
                List.of("ProfileRow", "RevisionRow", "ChangeRow", "DirtyRow", "TicketChangeRow")) {
            before.merge(table, 1, Integer::sum);
        }
        assertEquals(before, rows());
        assertEquals(Optional.empty(), stores().profiles.of(CHILD).parent());
    }

    @Test
    @DisplayName("X-37 a tag of the demo that somebody has given to another customer stays")
    default void sharedTag() {
        var maker = new MemoryOrganisationMaker();
        add(maker).by(MANAGER);
        tagCustomer().add(ACME, "Loyal", Actors.boss());

        remove(maker).by(MANAGER);

        assertEquals(List.of("Loyal"), stores().tags.all().stream().map(Tag::name).toList());
    }

    @Test
    @DisplayName("X-37 of two who add the demo at once one is refused and takes nothing away")
    default void twoAtOnce() {
        stores().work.inOne(() -> demos().begin(NOW));

        assertThrows(Rejected.class, () -> stores().work.inOne(() -> demos().begin(NOW)));
        assertEquals(List.of(), demos().current().orElseThrow().customers());
    }

    @Test
    @DisplayName("X-37 a demo that was removed meanwhile, or begun anew, keeps and loses nothing")
    default void removedMeanwhile() {
        var first = stores().work.inOne(() -> demos().begin(NOW));
        stores().work.inOne(() -> purged(first));
        assertThrows(Rejected.class, () -> demos().keep(first));

        var second = stores().work.inOne(() -> demos().begin(NOW.plusSeconds(1)));
        assertThrows(Rejected.class, () -> demos().keep(first));
        stores().work.inOne(() -> purged(first));
        assertEquals(Optional.of(second), demos().current());
    }

    private Demo purged(Demo demo) {
        demos().purge(demo);
        return demo;
    }

    @Test
    @DisplayName("X-37 a customer is known by its copy or its profile")
    default void knownCustomer() {
        list(ACME, "Acme");
        stores().save(aProfile().of(CHILD).version(1).build(), 0);

        assertTrue(demos().known(ACME));
        assertTrue(demos().known(CHILD));
        assertTrue(!demos().known(new CustomerId(56)));
    }

    @Test
    @DisplayName("X-37 a customer of such a name is found whatever its case")
    default void takenName() {
        list(ACME, "Meridian CLINICS (demo)");

        assertTrue(demos().taken("Meridian Clinics (demo)"));
        assertTrue(!demos().taken("Meridian Clinics"));
    }

    @Test
    @DisplayName("X-37 what there is, counted")
    default void holdings() {
        var holdings = new AoHoldings(stores().ao, null);
        stores().statuses.seed(DefaultStatuses.all());
        assertEquals(Held.NOTHING, holdings.count());

        add(new MemoryOrganisationMaker()).by(MANAGER);

        assertEquals(new Held(10, 5, 10, 11, 15, 16, 0), holdings.count());
    }

    private void real() {
        stores().statuses.seed(DefaultStatuses.all());
        list(ACME, "Acme");
        stores().add(aSubscription());
        stores().note(0, "csm", "", "carla");
        tagCustomer().add(ACME, "Growing", Actors.boss());
    }

    private void use(CustomerId demo, CustomerId other) {
        var held = stores().subscriptions.of(demo).get(0);
        var gone = stores().subscriptions.of(other).get(0);
        var wiki = LinkDraft.parse(Map.of("name", "Wiki", "address", "https://wiki.example"));
        new RecordLink(stores().customerLinks, stores().work, clock())
                .put(demo, wiki, Actors.boss());
        stores().work
                .inOne(
                        () -> {
                            stores().memberships
                                    .replace(
                                            List.of(),
                                            List.of(new Member(demo, new UserKey("paula"))),
                                            1);
                            stores().links.replace(List.of(), List.of(new DeskLink(demo, 10)), 1);
                            stores().nominations
                                    .keep(
                                            new Nomination(
                                                    other, Optional.of(1L), MANAGER.key(), NOW));
                            value("customer", demo.value());
                            value("subscription", held.id().value());
                            return demo;
                        });
        stores().work
                .inOne(
                        () -> {
                            stores().subscriptions.remove(gone, gone.version(), revision("plan"));
                            return gone;
                        });
        tagCustomer().add(demo, "Growing", Actors.boss());
        var child = aProfile().of(CHILD).version(1).parent(demo.value()).build();
        stores().save(child, 0);
    }

    private void value(String entity, int of) {
        stores().ao
                .create(
                        FieldValueRow.class,
                        Map.<String, Object>of(
                                FieldValueRow.FIELD_ID,
                                1,
                                FieldValueRow.ENTITY,
                                entity,
                                FieldValueRow.RECORD_ID,
                                of,
                                FieldValueRow.PLACE,
                                0,
                                FieldValueRow.WHOLE_TEXT,
                                "x"));
    }

    private Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        Stores.TABLES.forEach(table -> rows.put(table.getSimpleName(), stores().ao.count(table)));
        return rows;
    }

    private void list(CustomerId id, String name) {
        var copy = Snapshot.of(new Organisation(id, name), Profile.blank(id));
        stores().work
                .inOne(
                        () -> {
                            stores().snapshots.replace(List.of(), List.of(copy), 1);
                            return copy;
                        });
    }

    private AoDemos demos() {
        var caches = stores().caches.manager();
        return new AoDemos(
                stores().ao,
                new Purge(
                        stores().ao,
                        new KnownCarers(stores().work, caches),
                        new KnownTags(stores().ao, stores().work, caches),
                        new RememberedAnswers(caches, stores().work, clock())));
    }

    private TagCustomer tagCustomer() {
        return new TagCustomer(stores().tags, new MemoryTagSettings(), stores().work, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private RemoveDemo remove(MemoryOrganisationMaker maker) {
        return new RemoveDemo(() -> true, maker, demos(), stores().work, clock());
    }

    private AddDemo add(MemoryOrganisationMaker maker) {
        return new AddDemo(
                () -> true,
                maker,
                demos(),
                stores().snapshots,
                fill(),
                stores().tags,
                stores().work,
                clock());
    }

    private FillDemo fill() {
        var at = stores();
        var fields = new MemoryFields().custom();
        var industries = new MemoryIndustries();
        var types = new MemoryContactTypes();
        return new FillDemo(
                new EditProfile(
                        at.profiles,
                        at.snapshots,
                        new ProfileRules(
                                new MemoryPeople(),
                                industries,
                                at.statuses,
                                at.tiers,
                                () -> key -> true),
                        fields,
                        (child, parent, actor) -> {},
                        new Leaving(at.statuses, departures(), List.of()),
                        handed -> {},
                        at.work,
                        clock()),
                new RecordSubscription(at.subscriptions, fields, this::keep, at.work, clock()),
                new RecordInvoice(at.invoices, at.work, clock()),
                new RecordContact(at.contacts, types, at.memberships, fields, at.work, clock()),
                tagCustomer(),
                new RecordNote(
                        at.notes,
                        (person, customer) -> true,
                        (note, by, mentioned) -> {},
                        (note, by, mentioned) -> {},
                        at.work,
                        clock()),
                new FillDemo.Choices(
                        at.statuses, at.tiers, industries, types, at.bases, () -> key -> true),
                new Today(clock(), () -> ZoneOffset.UTC));
    }

    private KeepDepartures departures() {
        return new KeepDepartures(
                stores().churn,
                new AoStandings(stores().ao),
                new LostRevenue(stores().subscriptions),
                new Today(clock(), () -> ZoneOffset.UTC),
                (records, by, at) -> {});
    }

    /** Keeps figures of now and of this month, as the app does after the commit. */
    private void keep(CustomerId customer) {
        stores().work.afterCommit(() -> stores().work.inOne(() -> kept(customer)));
    }

    private CustomerId kept(CustomerId customer) {
        var day = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        var month = YearMonth.from(day);
        var figures = Figure.of(stores().subscriptions.of(customer), day);
        var metrics = figures.stream().map(it -> new Metric(month, it, false)).toList();
        stores().figures.replace(Map.of(customer, figures));
        stores().metrics.replace(Map.of(customer, metrics), month);
        return customer;
    }
}
