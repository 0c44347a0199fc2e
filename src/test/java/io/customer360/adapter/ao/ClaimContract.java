package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.customer360.adapter.ao.external.ClaimRow;
import io.customer360.customer.Profile;
import io.customer360.link.CustomerLink;
import io.customer360.link.LinkDraft;
import io.customer360.link.RecordLink;
import io.customer360.note.Note;
import io.customer360.note.NoteDraft;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Problem;
import io.customer360.shared.Put;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing shares its external id with another of its kind, on every database. */
interface ClaimContract {
    ExternalId SEVEN = new ExternalId("crm \uD83D\uDE80", "7");

    Stores stores();

    @Test
    @DisplayName("X-03 links, notes and tags are found by their external ids until they are gone")
    default void found() {
        CustomerLink link = feed("CRM").record();
        var note = stores().work.inOne(this::note);
        Tag tag = stores().work.inOne(() -> tag("Pilot"));

        assertEquals(Optional.of(link), stores().customerLinks.find(SEVEN));
        assertEquals(Optional.of(note), stores().notes.find(SEVEN));
        assertEquals(Optional.of(tag), stores().tags.find(SEVEN));
        assertEquals(Optional.of(SEVEN), stores().customerLinks.of(ACME).get(0).externalId());
        assertEquals(link.id(), feed("Wiki").record().id());

        recordLink().remove(ACME, link.id(), 2, Actors.boss());
        stores().work
                .inOne(
                        () -> {
                            stores().notes.remove(note, 1, edit("note", "7", ""));
                            stores().tags.remove(tag, 1, edit("tag-definition", "7", ""));
                            return tag;
                        });
        assertEquals(Optional.empty(), stores().customerLinks.find(SEVEN));
        assertEquals(Optional.empty(), stores().notes.find(SEVEN));
        assertEquals(Optional.empty(), stores().tags.find(SEVEN));
        assertEquals(0, stores().ao.count(ClaimRow.class));
    }

    @Test
    @DisplayName("X-03 fed at the same moment under one external id, a link is there once")
    default void linkOnce() throws Exception {
        var refused = Race.between(() -> feed("One"), () -> feed("Two"));

        refused.forEach(it -> assertInstanceOf(Stale.class, it));
        assertEquals(1, stores().customerLinks.of(ACME).size());
        assertEquals(1, stores().ao.count(ClaimRow.class));
    }

    @Test
    @DisplayName("X-03 of two customers that get one external id at the same moment one is refused")
    default void customerOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            stores().empty();
            var refused =
                    Race.between(
                            () -> save(ACME, 1, Optional.of(SEVEN)),
                            () -> save(GLOBEX, 1, Optional.of(SEVEN)));

            assertEquals(1, refused.size());
            isTaken(refused.get(0));
            assertEquals(1, stores().profiles.with(SEVEN).size());
        }
    }

    @Test
    @DisplayName("X-03 an external id that one customer gives up is free for another")
    default void customerGivesUp() {
        save(ACME, 1, Optional.of(SEVEN));
        save(ACME, 2, Optional.of(new ExternalId("crm", "8")));
        save(GLOBEX, 1, Optional.of(SEVEN));
        save(ACME, 3, Optional.empty());

        assertEquals(List.of(GLOBEX), stores().profiles.with(SEVEN));
        assertEquals(1, stores().ao.count(ClaimRow.class));
    }

    @Test
    @DisplayName("X-03 an edit that leaves the external id alone sends nothing more")
    default void costsNothing() {
        save(ACME, 1, Optional.of(SEVEN));
        var next = aProfile().of(ACME).knownAs("crm", "7").version(2).build();
        int without = stores().statements.during(() -> stores().save(next, 1));
        var moved = aProfile().of(ACME).knownAs("crm", "8").version(3).build();
        int with = stores().statements.during(() -> save(moved));

        assertEquals(without + 2, with);
    }

    private Put<CustomerLink> feed(String name) {
        var draft =
                LinkDraft.parse(
                        Map.of(
                                "name",
                                name,
                                "address",
                                "https://crm.example",
                                "source",
                                SEVEN.source(),
                                "externalId",
                                SEVEN.id()));
        return recordLink().put(ACME, draft, Actors.boss());
    }

    private RecordLink recordLink() {
        return new RecordLink(
                stores().customerLinks, stores().work, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Note note() {
        var draft =
                NoteDraft.parse(
                        Map.of("text", "x", "source", SEVEN.source(), "externalId", SEVEN.id()));
        return stores().notes.add(ACME, draft, edit("note", "", "x"));
    }

    private Tag tag(String name) {
        return stores().tags
                .add(name, TagColour.BLUE, Optional.of(SEVEN), edit("tag-definition", "", name));
    }

    private Profile save(CustomerId customer, int version, Optional<ExternalId> id) {
        var profile = aProfile().of(customer).version(version);
        return save(id.map(it -> profile.knownAs(it.source(), it.id())).orElse(profile).build());
    }

    private Profile save(Profile next) {
        return stores().work
                .inOne(
                        () -> {
                            stores().profiles
                                    .save(next, next.version() - 1, edit("externalId", "", "7"));
                            return next;
                        });
    }

    private static Revision edit(String field, String from, String to) {
        return new Revision(new UserKey("carla"), NOW, List.of(new FieldChange(field, from, to)));
    }

    private static void isTaken(Throwable refused) {
        var rejected = assertInstanceOf(Rejected.class, refused);
        Problem problem = rejected.problems().get(0);
        assertEquals("externalId", problem.field());
        assertEquals(true, problem.code().contains("external-id-taken"));
    }
}
