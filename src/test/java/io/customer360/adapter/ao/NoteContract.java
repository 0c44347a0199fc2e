package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.note.Note;
import io.customer360.note.NoteDraft;
import io.customer360.note.NoteText;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Stale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of notes must do on every database. */
interface NoteContract {

    Stores stores();

    @Test
    @DisplayName("X-26 notes come back as they were written: pinned ones first, then the newest")
    default void notes() {
        var old = write(ACME, "First\nline 漢字 🚀", false);
        var pinned = write(ACME, "x".repeat(NoteText.MAX), true);
        var newest = write(ACME, "Third", false);
        write(GLOBEX, "Another", true);
        assertEquals(List.of(pinned, newest, old), stores().notes.of(ACME, 9));
        assertEquals(List.of(pinned, newest), stores().notes.of(ACME, 2));
        assertEquals(3, stores().notes.count(ACME));
        assertEquals(Optional.of(old), stores().notes.find(old.id()));
    }

    @Test
    @DisplayName("X-26 the pinned notes of several customers take one statement")
    default void pinnedNotes() {
        var acme = write(ACME, "Pinned", true);
        write(ACME, "Plain", false);
        int statements =
                stores().statements.during(() -> stores().notes.pinned(List.of(ACME, GLOBEX)));
        assertEquals(1, statements);
        var found = stores().notes.pinned(List.of(ACME, GLOBEX));
        assertEquals(acme, found.get(ACME));
        assertEquals(1, found.size());
    }

    @Test
    @DisplayName("X-26 of two changes of one note one wins, and a removed note is gone")
    default void noteRace() throws Exception {
        var note = write(ACME, "First", false);
        var losers = Race.between(() -> replace(note, "One"), () -> replace(note, "Two"));
        var now = stores().notes.find(note.id()).orElseThrow();
        assertEquals(2, now.version());
        assertEquals(now, ((Stale) losers.get(0)).current());
        remove(now);
        assertEquals(List.of(), stores().notes.of(ACME, 9));
        assertThrows(NotFound.class, () -> replace(now, "Three"));
    }

    private Note write(CustomerId customer, String text, boolean pinned) {
        var draft = new NoteDraft(0, new NoteText(text), pinned, Optional.empty());
        return stores().work.inOne(() -> stores().notes.add(customer, draft, revision("note")));
    }

    private Note replace(Note note, String text) {
        var next =
                new Note(
                        note.id(),
                        note.customer(),
                        new NoteText(text),
                        note.pinned(),
                        note.externalId(),
                        note.stamp(),
                        note.version() + 1);
        return stores().work
                .inOne(() -> stores().notes.replace(next, note.version(), revision("text")));
    }

    private void remove(Note note) {
        stores().work
                .inOne(
                        () -> {
                            stores().notes.remove(note, note.version(), revision("note"));
                            return note;
                        });
    }
}
