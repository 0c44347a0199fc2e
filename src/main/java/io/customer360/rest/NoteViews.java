package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.customer.CsmCandidates;
import io.customer360.customer.People;
import io.customer360.note.Note;
import io.customer360.note.NoteId;
import io.customer360.note.Notes;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;

/** Views of notes that the API and the pages share. Who asks has been checked before. */
public final class NoteViews implements WidgetSources, NewerRecords {
    private static final int SHORT = 5;
    private static final int SUGGESTED = 10;
    private static final int LOOKED_AT = 200;

    private final Access access;
    private final Notes notes;
    private final People people;
    private final CsmCandidates candidates;

    /** Wired by Spring. */
    public NoteViews(Access access, Notes notes, People people, CsmCandidates candidates) {
        this.access = access;
        this.notes = notes;
        this.people = people;
        this.candidates = candidates;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "notes", "/notes", (customer, actor) -> list(customer, false, actor)));
    }

    /** The notes about a customer, all of them or the first few. */
    View list(CustomerId customer, boolean all, Actor actor) {
        var found = notes.of(customer, all ? Note.MAX_PER_CUSTOMER : SHORT + 1);
        boolean more = !all && found.size() > SHORT;
        var items = found.stream().limit(all ? found.size() : SHORT).map(this::json).toList();
        return View.of(
                "c360.notes.widget",
                new NotesJson(
                        customer.value(),
                        items,
                        more ? notes.count(customer) : items.size(),
                        all || !more,
                        actor.may(Permission.EDIT)));
    }

    /** One note. */
    View one(CustomerId customer, NoteId id) {
        return View.of("c360.notes.item", json(held(customer, id)));
    }

    /** The form of a new note. */
    View form(CustomerId customer) {
        return View.of("c360.notes.form", new NoteFormJson(customer.value(), null, 0, "", false));
    }

    /** The form of a note. */
    View form(CustomerId customer, NoteId id) {
        var note = held(customer, id);
        return View.of(
                "c360.notes.form",
                new NoteFormJson(
                        customer.value(),
                        id.value(),
                        note.version(),
                        note.text().value(),
                        note.pinned()));
    }

    /** People to mention: those who may see customers at all. */
    View people(String typed, Actor actor) {
        var may = candidates.maySeeCustomers();
        return View.of(
                "",
                people.search(actor, typed, LOOKED_AT).stream()
                        .filter(person -> may.test(person.key()))
                        .limit(SUGGESTED)
                        .map(SuggestionJson::of)
                        .toList());
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (!(current instanceof Note note)) {
            return Optional.empty();
        }
        access.requireVisible(note.customer());
        return Optional.of(json(note));
    }

    private NoteJson json(Note note) {
        return NoteJson.of(note, people);
    }

    private Note held(CustomerId customer, NoteId id) {
        return notes.find(id)
                .filter(note -> note.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }
}
