package io.customer360.note;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-26 Notes with mentions and pins")
class RecordNoteTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryNotes notes = new MemoryNotes(changes);
    private final List<String> told = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final DirectWork work = new DirectWork();
    private final RecordNote record =
            new RecordNote(
                    notes,
                    (person, customer) -> !person.value().equals("outsider"),
                    (note, by, mentioned) ->
                            told.add(by + " to " + mentioned + ": " + note.text().value()),
                    (note, by, mentioned) -> news.add(by + " names " + mentioned),
                    work,
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    @DisplayName("a mention is told once it is stored, but not to oneself nor to outsiders")
    void mentions() {
        add("Ask [~dan] and [~outsider], says [~carla]; [~dan] again", false);

        assertEquals(
                List.of("carla to [dan]: Ask [~dan] and [~outsider], says [~carla]; [~dan] again"),
                told);
        assertEquals(List.of("carla names [dan, outsider]"), news);
    }

    @Test
    @DisplayName("a mention that cannot be told leaves the note saved")
    void untold() {
        var unreachable =
                new RecordNote(
                        notes,
                        (person, customer) -> {
                            throw new IllegalStateException("no answer");
                        },
                        (note, by, mentioned) -> told.add("never"),
                        (note, by, mentioned) -> {},
                        work,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Note note = unreachable.put(ACME, draft("Ask [~dan]", false, 0), CARLA).record();
        assertEquals(List.of(note), notes.of(ACME, 9));
        assertEquals(List.of(), told);
    }

    @Test
    @DisplayName("one note mentions twenty people at most")
    void mostMentions() {
        var twenty = IntStream.range(0, 20).mapToObj(i -> "[~u" + i + "]").collect(joining(" "));
        assertEquals(20, NoteText.parse(twenty).mentions().size());
        assertEquals(
                List.of(" c360.notes.too-many-mentions.error"),
                Refusals.of(() -> NoteText.parse(twenty + " [~one-more]")));
    }

    @Test
    @DisplayName("an edit tells only those whom the note did not mention before")
    void newMentions() {
        Note note = add("Ask [~dan]", false);
        record.change(ACME, note.id(), draft("Ask [~dan] or [~vera]", false, 1), CARLA);
        record.pin(ACME, note.id(), 2, true, CARLA);

        assertEquals(2, told.size());
        assertTrue(told.get(1).startsWith("carla to [vera]"), told.get(1));
    }

    @Test
    @DisplayName("pinned notes come first, and the one touched last is shown beside tickets")
    void pins() {
        Note first = add("First", false);
        Note second = add("Second", false);
        record.pin(ACME, first.id(), 1, true, CARLA);

        assertEquals(
                List.of(first.id(), second.id()),
                notes.of(ACME, 9).stream().map(Note::id).toList());
        assertEquals(first.id(), notes.pinned(List.of(ACME, GLOBEX)).get(ACME).id());
        assertEquals(1, notes.pinned(List.of(ACME, GLOBEX)).size());
    }

    @Test
    @DisplayName("history tells what was added, changed and removed, under the first line")
    void history() {
        Note note = add("Likes short mails\nand tea", true);
        record.change(ACME, note.id(), draft("Likes calls", true, 1), CARLA);
        record.remove(ACME, note.id(), 2, CARLA);

        List<String> told =
                changes.newest(ACME, 9).stream()
                        .map(
                                it ->
                                        it.subject()
                                                + " | "
                                                + it.field()
                                                + ": "
                                                + it.from()
                                                + ">"
                                                + it.to())
                        .toList();
        assertEquals(
                List.of(
                        "Likes calls | note: Likes calls>",
                        "Likes calls | pinned: true>",
                        "Likes calls | text: Likes short mails\nand tea>Likes calls",
                        "Likes short mails | note: >Likes short mails\nand tea",
                        "Likes short mails | pinned: >true"),
                told);
        assertEquals(List.of(), notes.of(ACME, 9));
    }

    @Test
    @DisplayName("one value is restored as an edit of its own")
    void restores() {
        Note note = add("Before", true);
        record.change(ACME, note.id(), draft("After", true, 1), CARLA);
        Change change = changes.newest(ACME, 1).get(0);

        new NoteRestorer(notes, record).restore(change, CARLA);

        Note now = notes.find(note.id()).orElseThrow();
        assertEquals(
                List.of("Before", true, 3),
                List.of(now.text().value(), now.pinned(), now.version()));
    }

    @Test
    @DisplayName("saving what is there stores nothing; older versions and other customers refuse")
    void versions() {
        Note note = add("Same", false);
        assertEquals(1, record.change(ACME, note.id(), draft("Same", false, 1), CARLA).version());
        record.pin(ACME, note.id(), 1, true, CARLA);

        assertThrows(
                Stale.class, () -> record.change(ACME, note.id(), draft("x", false, 1), CARLA));
        assertThrows(Stale.class, () -> record.remove(ACME, note.id(), 1, CARLA));
        assertThrows(NotFound.class, () -> record.remove(GLOBEX, note.id(), 2, CARLA));
    }

    @Test
    @DisplayName("texts are kept by line; what is blank or too long is refused at the field")
    void texts() {
        assertEquals(
                "a\n\nb 🚀 <b>\u05d0",
                NoteText.parse(" a\u0000\r\n\n b 🚀 <b>\u05d0\u202e\n ").value());
        assertEquals(
                List.of("text c360.input.required.error"),
                Refusals.of(() -> draft(" \n ", false, 0)));
        assertEquals(
                List.of("text c360.input.too-long.error"),
                Refusals.of(() -> draft("x".repeat(2_600) + "\n" + "x".repeat(2_600), false, 0)));
    }

    @Test
    @DisplayName("a text is told apart into words and mentions; broken brackets are words")
    void parts() {
        NoteText text = new NoteText("Hi [~dan], see [~] [~a b] [~vera]");
        assertEquals(
                List.of(new UserKey("dan"), new UserKey("vera")), List.copyOf(text.mentions()));
        assertEquals("Hi ", text.parts().get(0).text());
        assertEquals(", see [~] [~a b] ", text.parts().get(2).text());
        assertEquals(61, new NoteText("🚀".repeat(40) + "x").subject().length());
        assertEquals(60, new NoteText("a" + "🚀".repeat(40)).subject().length());
    }

    @Test
    @DisplayName("who may only view writes nothing, and nobody writes one note too many")
    void refused() {
        Actor viewer = Actors.carla(Permission.VIEW);
        NoteDraft draft = draft("x", false, 0);
        assertThrows(Forbidden.class, () -> record.put(ACME, draft, viewer));
        assertThrows(Forbidden.class, () -> record.change(ACME, new NoteId(1), draft, viewer));
        assertThrows(Forbidden.class, () -> record.remove(ACME, new NoteId(1), 1, viewer));
        for (int i = 0; i < Note.MAX_PER_CUSTOMER; i++) {
            record.put(ACME, draft, CARLA);
        }
        assertEquals(
                List.of(" c360.notes.too-many.error"),
                Refusals.of(() -> record.put(ACME, draft, CARLA)));
    }

    @Test
    @DisplayName(
            "X-03 a note that is fed again is brought up to date, and tells the newly mentioned")
    void fed() {
        Map<String, String> fed = new HashMap<>();
        fed.put("text", "Ask [~dan]");
        fed.put("source", "crm");
        fed.put("externalId", "7");
        Note first = fed(ACME, fed).record();
        assertEquals(new Put<>(first, false), fed(ACME, fed));

        fed.put("text", "Ask [~dan] or [~vera]");
        fed.put("version", "1");
        assertEquals(2, fed(ACME, fed).record().version());
        assertEquals(2, told.size());
        assertTrue(told.get(1).startsWith("carla to [vera]"), told.get(1));
        assertThrows(Stale.class, () -> fed(ACME, fed));
        assertEquals(
                List.of("externalId c360.input.external-id-taken.error"),
                Refusals.of(() -> fed(GLOBEX, fed)));
        fed.put("version", "2");
        fed.put("source", "erp");
        assertEquals(
                List.of("externalId c360.input.external-id-fixed.error"),
                Refusals.of(() -> record.change(ACME, first.id(), NoteDraft.parse(fed), CARLA)));
    }

    private Put<Note> fed(CustomerId customer, Map<String, String> input) {
        return record.put(customer, NoteDraft.parse(input), CARLA);
    }

    private Note add(String text, boolean pinned) {
        return record.put(ACME, draft(text, pinned, 0), CARLA).record();
    }

    private static NoteDraft draft(String text, boolean pinned, int version) {
        Map<String, String> input = new LinkedHashMap<>();
        input.put("text", text);
        input.put("pinned", Boolean.toString(pinned));
        input.put("version", Integer.toString(version));
        return NoteDraft.parse(input);
    }
}
