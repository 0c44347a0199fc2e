package io.customer360.note;

import io.customer360.customer.Readers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes, changes, pins and removes notes, by people who may edit. Whom a note newly mentions is
 * told once it is stored, but only those who may see the customer. A system that feeds notes sends
 * each again and again under its external id: one that is known is brought up to date.
 */
public final class RecordNote {

    private final Notes notes;
    private final Readers readers;
    private final Mentions mentions;
    private final MentionNews news;
    private final UnitOfWork work;
    private final Clock clock;

    /** Writes to this store. */
    public RecordNote(
            Notes notes,
            Readers readers,
            Mentions mentions,
            MentionNews news,
            UnitOfWork work,
            Clock clock) {
        this.notes = notes;
        this.readers = readers;
        this.mentions = mentions;
        this.news = news;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Writes a new note, or brings the one with its external id up to date; {@code Stale} when a
     * version is given that is not the one of today.
     */
    public Put<Note> put(CustomerId customer, NoteDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(notes::find)
                                .map(known -> new Put<>(fed(known, customer, draft, actor), false))
                                .orElseGet(() -> new Put<>(add(customer, draft, actor), true)));
    }

    /** Changes a note; saving what is already there stores nothing. */
    public Note change(CustomerId customer, NoteId id, NoteDraft draft, Actor actor) {
        return change(
                customer,
                id,
                draft.version(),
                current -> {
                    ExternalId.requireSame(current.externalId(), draft.externalId());
                    return draft;
                },
                actor);
    }

    /** Pins a note, or lets it go. */
    public Note pin(CustomerId customer, NoteId id, int version, boolean pinned, Actor actor) {
        return change(
                customer, id, version, current -> NoteDraft.of(current).pinned(pinned), actor);
    }

    /** Removes a note. */
    public void remove(CustomerId customer, NoteId id, int version, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    Note current = current(customer, id, version);
                    NoteDraft draft = NoteDraft.of(current);
                    List<FieldChange> changes =
                            added(draft).stream()
                                    .map(one -> new FieldChange(one.field(), one.to(), ""))
                                    .toList();
                    notes.remove(current, version, revision(actor, draft, changes));
                    return current;
                });
    }

    private Note change(
            CustomerId customer,
            NoteId id,
            int version,
            Function<Note, NoteDraft> wanted,
            Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () -> {
                    Note current = current(customer, id, version);
                    return changed(current, wanted.apply(current), actor);
                });
    }

    private Note add(CustomerId customer, NoteDraft draft, Actor actor) {
        requireRoom(customer);
        Note added = notes.add(customer, draft, revision(actor, draft, added(draft)));
        spread(added, Set.of(), actor);
        return added;
    }

    private Note fed(Note known, CustomerId customer, NoteDraft draft, Actor actor) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", ExternalId.TAKEN);
        }
        if (draft.version() != 0 && draft.version() != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft, actor);
    }

    private Note changed(Note current, NoteDraft next, Actor actor) {
        List<FieldChange> changes =
                FieldChange.between(NoteDraft.of(current).texts(), next.texts());
        if (changes.isEmpty()) {
            return current;
        }
        Revision revision = revision(actor, next, changes);
        Note saved = notes.replace(current.changed(next, revision), current.version(), revision);
        spread(saved, current.text().mentions(), actor);
        return saved;
    }

    private void spread(Note note, Set<UserKey> before, Actor actor) {
        Set<UserKey> named = new LinkedHashSet<>(note.text().mentions());
        named.removeAll(before);
        named.remove(actor.key());
        if (!named.isEmpty()) {
            news.mentioned(note, actor.key(), named);
            work.afterCommit(() -> tell(note, named, actor));
        }
    }

    private void tell(Note note, Set<UserKey> named, Actor actor) {
        Set<UserKey> reached = new LinkedHashSet<>(named);
        reached.removeIf(person -> !readers.maySee(person, note.customer()));
        if (!reached.isEmpty()) {
            mentions.tell(note, actor.key(), reached);
        }
    }

    private void requireRoom(CustomerId customer) {
        if (notes.count(customer) >= Note.MAX_PER_CUSTOMER) {
            throw Rejected.value("c360.notes.too-many.error", Note.MAX_PER_CUSTOMER);
        }
    }

    private Note current(CustomerId customer, NoteId id, int version) {
        Note current =
                notes.find(id)
                        .filter(note -> note.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Revision revision(Actor actor, NoteDraft draft, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), draft.text().subject(), changes);
    }

    /** History is read backwards: what the note says comes before the note itself. */
    private static List<FieldChange> added(NoteDraft draft) {
        List<FieldChange> changes = new ArrayList<>();
        if (draft.pinned()) {
            changes.add(new FieldChange("pinned", "", "true"));
        }
        changes.add(new FieldChange(Note.ENTITY, "", draft.text().value()));
        return changes;
    }
}
