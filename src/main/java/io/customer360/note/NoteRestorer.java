package io.customer360.note;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts fields of a note back, as an edit like any other. */
public final class NoteRestorer implements Restorer, RecordReverter {

    private final Notes notes;
    private final RecordNote record;

    /** Restores by this use case. */
    public NoteRestorer(Notes notes, RecordNote record) {
        this.notes = notes;
        this.record = record;
    }

    @Override
    public String entity() {
        return Note.ENTITY;
    }

    @Override
    public void restore(Change change, Actor actor) {
        putBack(List.of(change), actor);
    }

    @Override
    public void remove(Change added, Actor actor) {
        Note held = held(added);
        record.remove(held.customer(), held.id(), held.version(), actor);
    }

    private Note held(Change change) {
        return notes.find(NoteId.of(change.entityId())).orElseThrow(NotFound::new);
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        Note note = held(changes.get(0));
        Map<String, String> texts = new LinkedHashMap<>(NoteDraft.of(note).texts());
        for (Change change : changes) {
            if (texts.replace(change.field(), change.from()) == null) {
                throw new NotFound();
            }
        }
        texts.put("version", Integer.toString(note.version()));
        record.change(note.customer(), note.id(), NoteDraft.parse(texts), actor);
    }
}
