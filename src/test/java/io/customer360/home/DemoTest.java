package io.customer360.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.contact.MemoryContactTypes;
import io.customer360.contact.MemoryContacts;
import io.customer360.contact.MemoryMembers;
import io.customer360.contact.RecordContact;
import io.customer360.customer.EditProfile;
import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.MemoryOrganisationMaker;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemorySnapshots;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.field.MemoryFields;
import io.customer360.invoice.MemoryInvoices;
import io.customer360.invoice.RecordInvoice;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.note.MemoryNotes;
import io.customer360.note.RecordNote;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.settings.Industries;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.subscription.MemorySubscriptions;
import io.customer360.subscription.RecordSubscription;
import io.customer360.tag.MemoryTagSettings;
import io.customer360.tag.MemoryTags;
import io.customer360.tag.Tag;
import io.customer360.tag.TagCustomer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-37 Demo customers")
class DemoTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor MANAGER = Actors.carla(Permission.MANAGE);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final DirectWork work = new DirectWork();
    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(changes);
    private final MemoryInvoices invoices = new MemoryInvoices(changes);
    private final MemoryContacts contacts = new MemoryContacts(changes);
    private final MemoryTags tags = new MemoryTags(changes);
    private final MemoryNotes notes = new MemoryNotes(changes);
    private final MemoryFields fields = new MemoryFields();
    private final MemoryIndustries industries = new MemoryIndustries();
    private final MemoryStatuses statuses = new MemoryStatuses();
    private final MemoryTiers tiers = new MemoryTiers();
    private final MemoryContactTypes types = new MemoryContactTypes();
    private final MemoryBaseCurrency bases = new MemoryBaseCurrency();
    private final MemoryPeople people = new MemoryPeople();
    private final MemoryOrganisationMaker maker = new MemoryOrganisationMaker();
    private final MemoryDepartures departures = new MemoryDepartures();
    private final MemoryDemos demos = new MemoryDemos();
    private final Listed listed = new Listed();
    private final TagCustomer tagCustomer =
            new TagCustomer(tags, new MemoryTagSettings(), work, clock);
    private boolean candidate = true;
    private boolean present = true;

    private final FillDemo fill =
            new FillDemo(
                    new EditProfile(
                            profiles,
                            new MemorySnapshots(),
                            new ProfileRules(
                                    people, industries, statuses, tiers, () -> key -> candidate),
                            fields.custom(),
                            (child, parent, actor) -> {},
                            departures.leaving(),
                            handed -> {},
                            work,
                            clock),
                    new RecordSubscription(
                            subscriptions, fields.custom(), customer -> {}, work, clock),
                    new RecordInvoice(invoices, work, clock),
                    new RecordContact(
                            contacts, types, new MemoryMembers(), fields.custom(), work, clock),
                    tagCustomer,
                    new RecordNote(
                            notes,
                            (person, customer) -> true,
                            (note, by, who) -> {},
                            (note, by, who) -> {},
                            work,
                            clock),
                    new FillDemo.Choices(
                            statuses, tiers, industries, types, bases, () -> key -> candidate),
                    new Today(clock, () -> ZoneOffset.UTC));
    private final AddDemo add =
            new AddDemo(() -> present, maker, demos, listed, fill, tags, work, clock);
    private final RemoveDemo remove = new RemoveDemo(() -> present, maker, demos, work, clock);

    @Test
    @DisplayName("one click adds ten customers with something of every kind")
    void ten() {
        Demo demo = add.by(MANAGER);

        assertEquals(10, demo.customers().size());
        assertEquals(10, maker.names().size());
        assertTrue(maker.names().values().stream().allMatch(name -> name.endsWith(" (demo)")));
        assertEquals(Optional.of(demo), demos.current());
        assertEquals(NOW, demo.added());
        assertEquals(
                Set.copyOf(maker.names().values()),
                listed.all.stream().map(Snapshot::name).collect(Collectors.toSet()));
        for (CustomerId customer : demo.customers()) {
            Profile profile = profiles.of(customer);
            assertTrue(profile.industry().isPresent(), customer::toString);
            assertTrue(profile.status().isPresent(), customer::toString);
            assertTrue(profile.tier().isPresent(), customer::toString);
            assertFalse(subscriptions.of(customer).isEmpty(), customer::toString);
            assertFalse(invoices.of(customer).isEmpty(), customer::toString);
            assertTrue(contacts.count(customer) > 0, customer::toString);
            assertFalse(tags.of(List.of(customer)).get(customer).isEmpty(), customer::toString);
            assertEquals(1, notes.count(customer));
        }
        assertEquals(5, caredFor(demo));
        assertEquals(List.of(demo.customers().get(8) + " 2026-01-05 competitor"), departures.left);
    }

    @Test
    @DisplayName("stories are told from today: a renewal in 20 days, an invoice two months late")
    void fromToday() {
        List<CustomerId> customers = add.by(MANAGER).customers();

        var northgate = subscriptions.of(customers.get(1)).get(0).terms();
        assertEquals(Optional.of(LocalDate.parse("2026-03-21")), northgate.term().end());
        assertEquals(LocalDate.parse("2025-03-21"), northgate.term().start());
        assertFalse(northgate.autoRenew());
        var solvia = invoices.of(customers.get(3));
        assertEquals(
                List.of("DEMO-1", "DEMO-2"),
                solvia.stream().map(it -> it.terms().number()).toList());
        assertEquals(Optional.empty(), solvia.get(1).terms().paid());
        assertEquals(LocalDate.parse("2025-12-26"), solvia.get(1).terms().due());
        assertEquals(Optional.of(LocalDate.parse("2025-09-22")), solvia.get(0).terms().paid());
        assertTrue(subscriptions.of(customers.get(3)).get(0).terms().autoRenew());
        assertEquals(
                Optional.of(LocalDate.parse("2026-01-05")),
                subscriptions.of(customers.get(8)).get(0).terms().term().end());
    }

    @Test
    @DisplayName(
            "contacts have addresses that can belong to nobody, and the types that are offered")
    void people() {
        CustomerId brightwater = add.by(MANAGER).customers().get(0);

        var mara = List.of("mara.lindqvist@brightwater-coffee.example");
        var found = contacts.withEmail(brightwater, mara).get(0).details();
        assertTrue(found.important());
        assertEquals(types.current().all().get(1).id(), found.type().orElseThrow());
    }

    @Test
    @DisplayName("the tags that were made are the demo's, one that was there before is not")
    void ownTags() {
        tagCustomer.add(new CustomerId(1), "Growing", Actors.boss());

        Demo demo = add.by(MANAGER);

        assertEquals(
                Set.of("Demo", "Late payer", "Loyal", "Onboarding", "Quiet", "Renewal soon"),
                demo.tags().stream()
                        .map(id -> tags.find(id).map(Tag::name).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("who may not see customers looks after none; industries not offered are left out")
    void leftOut() {
        candidate = false;
        industries.save(Industries.of("Retail", 1), 0, new Revision(MANAGER.key(), NOW, List.of()));

        Demo demo = add.by(MANAGER);

        assertEquals(0, caredFor(demo));
        assertTrue(
                demo.customers().stream().noneMatch(it -> profiles.of(it).industry().isPresent()));
    }

    @Test
    @DisplayName("all amounts are in the base currency, in euros while none is chosen")
    void currency() {
        assertEquals(Set.of("EUR"), currencies(add.by(MANAGER)));
        remove.by(MANAGER);
        bases.save(
                new BaseCurrency(Optional.of(Currency.getInstance("JPY")), 1),
                0,
                new Revision(MANAGER.key(), NOW, List.of()));
        assertEquals(Set.of("JPY"), currencies(add.by(MANAGER)));
    }

    private Set<String> currencies(Demo demo) {
        return demo.customers().stream()
                .flatMap(
                        customer ->
                                Stream.concat(
                                        subscriptions.of(customer).stream()
                                                .map(it -> it.terms().charge().currency()),
                                        invoices.of(customer).stream()
                                                .map(it -> it.terms().amount().currency())))
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("a second click adds nothing")
    void twice() {
        Demo demo = add.by(MANAGER);

        assertEquals(demo, add.by(MANAGER));
        assertEquals(10, maker.names().size());
    }

    @Test
    @DisplayName("a customer of the same name is left alone: nothing is added")
    void taken() {
        demos.holding("Meridian Clinics (demo)");

        Rejected refused = assertThrows(Rejected.class, () -> add.by(MANAGER));

        assertEquals("c360.home.demo-taken.error", refused.problems().get(0).code());
        assertEquals(List.of("Meridian Clinics (demo)"), refused.problems().get(0).args());
        assertEquals(0, maker.names().size());
        assertEquals(Optional.empty(), demos.current());
    }

    @Test
    @DisplayName("an organisation that only Service Management knows by now is left alone, too")
    void takenThere() {
        maker.create("meridian clinics (DEMO)", MANAGER);

        Rejected refused = assertThrows(Rejected.class, () -> add.by(MANAGER));

        assertEquals(List.of("Meridian Clinics (demo)"), refused.problems().get(0).args());
        assertEquals(1, maker.names().size());
    }

    @Test
    @DisplayName("an organisation that is answered but known already is never deleted")
    void answered() {
        demos.knowing(new CustomerId(103));

        Rejected refused = assertThrows(Rejected.class, () -> add.by(MANAGER));

        assertEquals("c360.home.demo-taken.error", refused.problems().get(0).code());
        assertEquals(Set.of(103), maker.names().keySet());
        assertEquals(Optional.empty(), demos.current());
    }

    @Test
    @DisplayName("while they are being added they are not removed, unless that takes ten minutes")
    void growing() {
        demos.begin(NOW.minusSeconds(599));
        Rejected refused = assertThrows(Rejected.class, () -> remove.by(MANAGER));
        assertEquals("c360.home.demo-growing.error", refused.problems().get(0).code());
        demos.purge(demos.current().orElseThrow());

        demos.begin(NOW.minusSeconds(600));
        remove.by(MANAGER);
        assertEquals(Optional.empty(), demos.current());
    }

    @Test
    @DisplayName("when the fourth organisation is refused, the first three go again")
    void refused() {
        maker.refusingAfter(3);

        assertThrows(Rejected.class, () -> add.by(MANAGER));

        assertEquals(0, maker.names().size());
        assertEquals(Optional.empty(), demos.current());
        assertEquals(3, demos.purged().get(0).customers().size());
    }

    @Test
    @DisplayName("what cannot be taken back is remembered and goes the next time")
    void stuck() {
        maker.refusingAfter(3).keeping(true);

        Rejected first = assertThrows(Rejected.class, () -> add.by(MANAGER));

        assertEquals("c360.customers.organisation-create.error", first.problems().get(0).code());
        assertEquals(1, first.getSuppressed().length);
        assertEquals(3, demos.current().orElseThrow().customers().size());
        maker.keeping(false);
        remove.by(MANAGER);
        assertEquals(0, maker.names().size());
        assertEquals(Optional.empty(), demos.current());
    }

    @Test
    @DisplayName("one click removes them, a second one does nothing")
    void removed() {
        Demo demo = add.by(MANAGER);

        remove.by(MANAGER);
        remove.by(MANAGER);

        assertEquals(0, maker.names().size());
        assertEquals(List.of(demo), demos.purged());
    }

    @Test
    @DisplayName("only who manages the app may, and only with Service Management")
    void allowed() {
        Actor editor = Actors.carla(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE);

        assertThrows(Forbidden.class, () -> add.by(editor));
        assertThrows(Forbidden.class, () -> remove.by(editor));
        present = false;
        assertThrows(ServiceManagementMissing.class, () -> add.by(MANAGER));
        assertThrows(ServiceManagementMissing.class, () -> remove.by(MANAGER));
        assertEquals(0, maker.names().size());
    }

    private long caredFor(Demo demo) {
        return demo.customers().stream()
                .filter(customer -> profiles.of(customer).caredForBy(new UserKey("carla")))
                .count();
    }

    /** The copies that lists read. */
    private static final class Listed implements SnapshotCopies {
        private final Set<Snapshot> all = new HashSet<>();

        @Override
        public List<CustomerId> after(Optional<CustomerId> last, int max) {
            throw new UnsupportedOperationException("nobody pages here");
        }

        @Override
        public int count() {
            return all.size();
        }

        @Override
        public Set<Snapshot> of(Collection<CustomerId> customers) {
            return all.stream()
                    .filter(it -> customers.contains(it.customer()))
                    .collect(Collectors.toSet());
        }

        @Override
        public void replace(Collection<Snapshot> gone, Collection<Snapshot> added, int run) {
            all.removeAll(gone);
            all.addAll(added);
        }
    }
}
