package io.customer360.note;

import static java.util.Comparator.comparing;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Notes in memory. */
public final class MemoryNotes implements Notes {

    private static final Comparator<Note> PINNED_FIRST =
            comparing((Note note) -> !note.pinned())
                    .thenComparing(note -> note.id().value(), Comparator.reverseOrder());

    private final Map<Integer, Note> byId = new TreeMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes history to these changes. */
    public MemoryNotes(MemoryChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Note> of(CustomerId customer, int max) {
        return byId.values().stream()
                .filter(note -> note.customer().equals(customer))
                .sorted(PINNED_FIRST)
                .limit(max)
                .toList();
    }

    @Override
    public int count(CustomerId customer) {
        return of(customer, Integer.MAX_VALUE).size();
    }

    @Override
    public Map<CustomerId, Note> pinned(Collection<CustomerId> customers) {
        Map<CustomerId, Note> latest = new HashMap<>();
        byId.values().stream()
                .filter(Note::pinned)
                .filter(note -> customers.contains(note.customer()))
                .sorted(comparing((Note note) -> note.stamp().updated()))
                .forEach(note -> latest.put(note.customer(), note));
        return latest;
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Note> find(ExternalId id) {
        return byId.values().stream()
                .filter(note -> note.externalId().equals(Optional.of(id)))
                .findFirst();
    }

    @Override
    public Note add(CustomerId customer, NoteDraft draft, Revision revision) {
        lastId++;
        Note added =
                new Note(
                        new NoteId(lastId),
                        customer,
                        draft.text(),
                        draft.pinned(),
                        draft.externalId(),
                        revision.created(),
                        1);
        return store(added, revision);
    }

    @Override
    public Note replace(Note next, int expectedVersion, Revision revision) {
        requireVersion(next, expectedVersion);
        return store(next, revision);
    }

    @Override
    public void remove(Note note, int expectedVersion, Revision revision) {
        requireVersion(note, expectedVersion);
        byId.remove(note.id().value());
        changes.append(Note.ENTITY, note.id().toString(), note.customer(), revision);
    }

    private Note store(Note note, Revision revision) {
        byId.put(note.id().value(), note);
        changes.append(Note.ENTITY, note.id().toString(), note.customer(), revision);
        return note;
    }

    private void requireVersion(Note note, int expected) {
        Note current = find(note.id()).orElseThrow(NotFound::new);
        if (current.version() != expected) {
            throw new Stale(current);
        }
    }
}
