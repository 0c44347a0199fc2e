package io.customer360.note;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A note as somebody has entered it; the version is the one they have seen, 0 for a new one. */
public record NoteDraft(
        int version, NoteText text, boolean pinned, Optional<ExternalId> externalId) {

    /** Reads texts by name. */
    public static NoteDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.optional("version", Parse::version).orElse(0);
        NoteText text = fields.required("text", NoteText::parse).orElse(new NoteText(""));
        boolean pinned = fields.flag("pinned");
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        fields.check();
        return new NoteDraft(version, text, pinned, externalId);
    }

    static NoteDraft of(Note note) {
        return new NoteDraft(note.version(), note.text(), note.pinned(), note.externalId());
    }

    /** The same note, pinned or not. */
    NoteDraft pinned(boolean to) {
        return new NoteDraft(version, text, to, externalId);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pinned", Boolean.toString(pinned));
        texts.put("text", text.value());
        return texts;
    }
}
