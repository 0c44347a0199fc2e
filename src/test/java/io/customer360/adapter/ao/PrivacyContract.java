package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.contact.AContact.aContact;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.access.AccessSettings;
import io.customer360.adapter.ao.fact.AoTicketChanges;
import io.customer360.adapter.ao.imports.ImportErrorRow;
import io.customer360.adapter.ao.imports.ImportPartRow;
import io.customer360.adapter.ao.imports.ImportRow;
import io.customer360.adapter.ao.privacy.AccountTraces;
import io.customer360.adapter.ao.privacy.AuthorTraces;
import io.customer360.adapter.ao.privacy.ContactTraces;
import io.customer360.adapter.ao.privacy.FieldTraces;
import io.customer360.adapter.ao.privacy.HistoryTraces;
import io.customer360.adapter.ao.privacy.ImportTraces;
import io.customer360.adapter.ao.privacy.MemberTraces;
import io.customer360.adapter.ao.privacy.NoteTraces;
import io.customer360.adapter.ao.privacy.NoticeTraces;
import io.customer360.adapter.ao.privacy.OwnTraces;
import io.customer360.adapter.ao.privacy.RoleTraces;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.batch.InBatch;
import io.customer360.customer.CustomerQuery;
import io.customer360.fact.SaidComment;
import io.customer360.fact.TicketChange;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.field.MemoryFields;
import io.customer360.ingest.CsvEncoding;
import io.customer360.ingest.CsvFile;
import io.customer360.ingest.CsvSeparator;
import io.customer360.ingest.ImportError;
import io.customer360.note.NoteDraft;
import io.customer360.note.NoteText;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Problem;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.view.ListAddress;
import io.customer360.view.ListView;
import io.customer360.view.ViewDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What erasing a person must do on every database. */
interface PrivacyContract {
    Subject CARLA = new Subject("carla", Set.of(new UserKey("carla")), Set.of("ada@acme.test"));
    Revision ERASING = new Revision(new UserKey("boss"), Stores.NOW, List.of());

    Stores stores();

    private int erase(PersonalData store) {
        return store.erase(CARLA, ERASING, stores().work);
    }

    @Test
    @DisplayName("X-27 a contact is emptied with its history and stays taken for imports")
    default void contactErased() {
        var id = new ExternalId("crm", "7");
        var details = aContact().email("Ada@acme.test").user("paula").draft().details();
        var changed =
                new Revision(
                        new UserKey("carla"),
                        Stores.NOW,
                        "Ada Archer",
                        List.of(new FieldChange("email", "", "Ada@acme.test")));
        var held = stores().work.inOne(() -> stores().contacts.add(ACME, id, details, changed));
        var store =
                new ContactTraces(
                        stores().ao,
                        new AoRevisions(stores().ao, new InBatch()),
                        new MemoryFields());
        assertEquals("Ada Archer", store.of(CARLA).listed().get(0).facts().get("name"));

        assertEquals(1, erase(store));

        assertEquals(0, store.of(CARLA).total());
        assertEquals(Optional.empty(), stores().contacts.find(held.id()));
        var left = stores().contacts.find(id).orElseThrow();
        assertEquals("", left.details().email());
        assertEquals(Optional.empty(), left.details().user());
        assertFalse(stores().newest(ACME, 10).toString().contains("Ada"));
    }

    @Test
    @DisplayName("X-27 what a user made stays, by nobody in particular")
    default void authorErased() {
        stores().save(aProfile().of(ACME).version(1).build(), 0);
        var store = new AuthorTraces(stores().ao);
        assertEquals(store.of(CARLA).total(), erase(store));
        assertEquals(0, store.of(CARLA).total());
        assertEquals(Subject.ERASED, stores().newest(ACME, 1).get(0).by());
    }

    @Test
    @DisplayName("X-27 whoever commented last is not named where the ticket waits")
    default void waitingErased() {
        var changes = new AoTicketChanges(stores().ao);
        var said = new SaidComment(5, 2, new UserKey("carla"), Stores.NOW);
        changes.add(List.of(TicketChange.of(2, Stores.NOW, Optional.of(said))));
        changes.addMoved(List.of(new UserKey("carla")), Stores.NOW);
        assertEquals(2, erase(new AuthorTraces(stores().ao)));
        assertEquals(
                List.of(TicketChange.unheard(2, Stores.NOW)),
                changes.after(0, 10).stream().map(TicketChange.Waiting::change).toList());
        assertEquals(Subject.ERASED, changes.moved(0, 10).get(0).user());
    }

    @Test
    @DisplayName("X-27 history names the person no more, neither before nor after a change")
    default void historyErased() {
        stores().note(0, "csm", "", "carla");
        stores().note(1, "csm", "carla", "dan");
        stores().note(2, "industry", "carla", "Retail");
        var store = new HistoryTraces(stores().ao, stores().fields);
        assertEquals(2, store.of(CARLA).total());
        assertEquals(2, erase(store));
        var texts = stores().newest(ACME, 3).stream().map(it -> it.from() + ">" + it.to()).toList();
        assertEquals(List.of("carla>Retail", "erased>dan", ">erased"), texts);
    }

    @Test
    @DisplayName("X-27 nobody cares for the customers, and preferences are gone")
    default void roleErased() {
        stores().edit(aProfile().of(ACME).version(1).csm("carla").build(), () -> {});
        var roles = new RoleTraces(stores().ao, new AoRevisions(stores().ao, new InBatch()));
        assertEquals(1, roles.of(CARLA).total());
        erase(roles);
        assertEquals(0, roles.of(CARLA).total());
        var left = stores().profiles.of(ACME);
        assertEquals(Optional.empty(), left.csm());
        assertEquals(2, left.version(), "an edit of version 1 is stale now");
        var change = stores().newest(ACME, 1).get(0);
        assertEquals("csm erased>", change.field() + " " + change.from() + ">" + change.to());
        assertEquals(ERASING.by(), change.by());
        stores().preferences.keep(new UserKey("carla"), "test", "x");
        stores().views
                .add(
                        new UserKey("carla"),
                        new ViewDraft("Mine", true, CustomerQuery.FIRST, List.of()));
        var own = new OwnTraces(stores().ao);
        assertEquals(2, own.of(CARLA).total());
        assertEquals(2, erase(own));
        assertEquals(0, own.of(CARLA).total());
    }

    @Test
    @DisplayName("X-27 shared views stay, owned by nobody, and filters name the person no more")
    default void viewsErased() {
        var mine = view("carla", "Mine", false, "csm=dan");
        var shared = view("carla", "Shared", true, "csm=carla&industry=Retail");
        var others = view("dan", "Others", false, "q=carla&fields.12=carla");
        var own = new OwnTraces(stores().ao);
        assertEquals(3, own.of(CARLA).total());

        erase(own);

        assertEquals(0, own.of(CARLA).total());
        assertEquals(Optional.empty(), stores().views.find(mine.id()));
        var left = stores().views.find(shared.id()).orElseThrow();
        assertEquals(Subject.ERASED, left.owner());
        assertEquals(Map.of("industry", "Retail"), left.draft().query().parameters());
        var cleared = stores().views.find(others.id()).orElseThrow();
        assertEquals(Map.of("q", "carla"), cleared.draft().query().parameters());
        assertEquals(2, cleared.version(), "an edit of version 1 is stale now");
    }

    private ListView view(String owner, String name, boolean shared, String address) {
        var query = CustomerQuery.of(ListAddress.parameters(address));
        return stores().views
                .add(new UserKey(owner), new ViewDraft(name, shared, query, List.of()));
    }

    @Test
    @DisplayName("X-27 X-01 own files are listed and go with their text; those of others stay")
    default void importsErased() {
        var file = new CsvFile(CsvEncoding.UTF_8, CsvSeparator.COMMA, List.of("name"), 1);
        for (var owner : List.of("carla", "dan")) {
            var one =
                    stores().imports
                            .add(
                                    new UserKey(owner),
                                    "customers",
                                    owner + ".csv",
                                    file,
                                    List.of("name\nx\n").iterator(),
                                    Stores.NOW);
            var problem = Problem.at("name", "c360.x.error");
            stores().imports.addErrors(one.id(), List.of(new ImportError(2, List.of(problem))));
        }
        var store = new ImportTraces(stores().ao);
        assertEquals(1, store.of(CARLA).total());
        assertEquals(Map.of("file", "carla.csv"), store.of(CARLA).listed().get(0).facts());
        assertEquals(1, erase(store));
        assertEquals(0, store.of(CARLA).total());
        assertEquals(1, stores().ao.count(ImportRow.class));
        assertEquals(1, stores().ao.count(ImportPartRow.class));
        assertEquals(1, stores().ao.count(ImportErrorRow.class));
    }

    private List<PersonalData> all() {
        var ao = stores().ao;
        var revisions = new AoRevisions(ao, new InBatch());
        return List.of(
                new ContactTraces(ao, revisions, stores().values),
                new MemberTraces(ao),
                new RoleTraces(ao, revisions),
                new HistoryTraces(ao, stores().fields),
                new OwnTraces(ao),
                new ImportTraces(ao),
                new NoteTraces(ao),
                new FieldTraces(ao, stores().fields),
                new AccountTraces(stores().access),
                new NoticeTraces(ao),
                new AuthorTraces(ao));
    }

    /** Erases the person in every store, which is asked to name her before. */
    private void eraseEverywhere() {
        all().forEach(store -> store.erase(CARLA, ERASING, stores().work));
        for (var store : all()) {
            assertEquals(0, store.of(CARLA).total(), store.getClass().getSimpleName());
        }
    }

    @Test
    @DisplayName("X-27 whatever column or text of whatever table held the person, nothing is left")
    default void nothingLeft() {
        stores().work.inOne(this::fieldsOfPeople);
        PlantedPeople.keys(stores().ao, "carla");
        texts();
        assertTrue(PlantedPeople.naming(stores().ao, "carla").size() > 20);

        eraseEverywhere();

        assertEquals(List.of(), PlantedPeople.naming(stores().ao, "carla"));
        assertEquals(List.of(), PlantedPeople.naming(stores().ao, "ada@acme.test"));
    }

    private Object fieldsOfPeople() {
        var people = new ArrayList<>();
        for (var entity : FieldEntity.values()) {
            var draft =
                    new FieldDraft(
                            OptionalInt.empty(),
                            entity,
                            "Buyer",
                            "",
                            FieldType.USER,
                            false,
                            Optional.empty(),
                            List.of());
            var field = stores().fields.add(draft, Stores.revision("definition"));
            var value = new FieldValue.Person(new UserKey("carla"));
            stores().values
                    .save(
                            entity,
                            7,
                            Set.of(field.id()),
                            new CustomValues(Map.of(field.id(), value)));
            people.add(field);
        }
        return people;
    }

    /** What no column alone can tell. */
    private void texts() {
        var field = "field:" + stores().fields.of(FieldEntity.CUSTOMER).get(0).id().value();
        stores().note(0, field, "carla", "dan");
        stores().note(1, "field:999999", "dan", "carla");
        stores().note(2, "email", "Ada@acme.test", "later@acme.test");
        stores().note(3, "text", "Ask [~carla]", "Ask [~carla] and [~dan]");
        stores().note(4, "serviceAccount", "carla", "robot");
        var text = new NoteText("Met [~carla] and [~dan]");
        var longer = "Met somebody whose name is so long that it is cut: [~carla] again";
        for (var said : List.of(text, new NoteText(longer))) {
            var revision =
                    new Revision(
                            new UserKey("carla"),
                            Stores.NOW,
                            said.value().length() > 60
                                    ? said.value().substring(0, 55) + "\u2026"
                                    : said.value(),
                            List.of(new FieldChange("note", "", said.value())));
            stores().work
                    .inOne(
                            () ->
                                    stores().notes
                                            .add(
                                                    ACME,
                                                    new NoteDraft(0, said, false, Optional.empty()),
                                                    revision));
        }
    }

    @Test
    @DisplayName("X-27 others stay where they are mentioned and kept")
    default void othersStay() {
        mention();
        eraseEverywhere();
        assertEquals(
                List.of("Met [~erased] and [~dan], [~carlas]"),
                stores().notes.of(ACME, 10).stream().map(note -> note.text().value()).toList());
    }

    private void mention() {
        var text = new NoteText("Met [~carla] and [~dan], [~carlas]");
        stores().work
                .inOne(
                        () ->
                                stores().notes
                                        .add(
                                                ACME,
                                                new NoteDraft(0, text, false, Optional.empty()),
                                                new Revision(
                                                        new UserKey("dan"),
                                                        Stores.NOW,
                                                        List.of())));
    }

    @Test
    @DisplayName("X-27 more records than one piece are erased, and counted beyond those listed")
    default void manyPieces() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int org = 1; org <= 1_205; org++) {
            rows.add(
                    Map.of(
                            "ORG_ID",
                            org,
                            "CSM_KEY",
                            "carla",
                            "CREATED",
                            1L,
                            "CREATED_BY",
                            "dan",
                            "UPDATED",
                            1L,
                            "UPDATED_BY",
                            "dan",
                            "VERSION",
                            1));
        }
        stores().ao.create(ProfileRow.class, rows);
        var roles = new RoleTraces(stores().ao, new AoRevisions(stores().ao, new InBatch()));
        assertEquals(1_205, roles.of(CARLA).total());
        assertEquals(PersonalData.MOST_LISTED, roles.of(CARLA).listed().size());
        assertEquals(1_205, erase(roles));
        assertEquals(0, erase(roles));
    }

    @Test
    @DisplayName("X-27 the service account is reported and has to be changed by hand")
    default void serviceAccount() {
        var account = new AccountTraces(stores().access);
        account.requireErasable(CARLA);
        var settings = new AccessSettings(Map.of(), Optional.of(new UserKey("carla")), 1);
        stores().work
                .inOne(
                        () -> {
                            stores().access.save(settings, 0, Stores.revision("serviceAccount"));
                            return settings;
                        });
        assertEquals(1, account.of(CARLA).total());
        assertEquals(
                List.of("who c360.privacy.account.error"),
                Refusals.of(() -> account.requireErasable(CARLA)));
    }
}
