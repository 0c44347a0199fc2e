package io.customer360.note;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts one field of a note back, as an edit like any other. */
public final class NoteRestorer implements Restorer {

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
        Note note = notes.find(NoteId.of(change.entityId())).orElseThrow(NotFound::new);
        Map<String, String> texts = new LinkedHashMap<>(NoteDraft.of(note).texts());
        if (texts.replace(change.field(), change.from()) == null) {
            throw new NotFound();
        }
        texts.put("version", Integer.toString(note.version()));
        record.change(change.customer(), note.id(), NoteDraft.parse(texts), actor);
    }
}
