package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.note.Note;
import io.customer360.shared.ExternalId;
import java.time.Instant;
import java.util.List;

/**
 * A note as answers show it, its text also in pieces so that mentions can be told from words;
 * source and external id are absent unless a program feeds it.
 */
public record NoteJson(
        int id,
        String text,
        List<Part> parts,
        boolean pinned,
        String createdBy,
        Instant created,
        String updatedBy,
        Instant updated,
        boolean edited,
        String source,
        String externalId,
        int version) {

    /** Words, or the name of a user who is mentioned. */
    public record Part(String text, boolean mention) {}

    /** Copies a note; users are named by their present names. */
    public static NoteJson of(Note note, People people) {
        var stamp = note.stamp();
        return new NoteJson(
                note.id().value(),
                note.text().value(),
                note.text().parts().stream()
                        .map(
                                part ->
                                        new Part(
                                                part.mention()
                                                        .map(people::name)
                                                        .orElse(part.text()),
                                                part.mention().isPresent()))
                        .toList(),
                note.pinned(),
                people.name(stamp.createdBy()),
                stamp.created(),
                people.name(stamp.updatedBy()),
                stamp.updated(),
                note.version() > 1,
                note.externalId().map(ExternalId::source).orElse(null),
                note.externalId().map(ExternalId::id).orElse(null),
                note.version());
    }
}
