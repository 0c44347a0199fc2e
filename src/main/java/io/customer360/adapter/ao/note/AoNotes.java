package io.customer360.adapter.ao.note;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.external.Claims;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.note.Note;
import io.customer360.note.NoteDraft;
import io.customer360.note.NoteId;
import io.customer360.note.NoteText;
import io.customer360.note.Notes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Notes in the database. */
public final class AoNotes implements Notes {
    private static final String OF_CUSTOMER = NoteRow.ORG_ID + " = ?";
    private static final String PINNED_FIRST = NoteRow.PINNED + " DESC, " + NoteRow.ID + " DESC";

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Claims claims;

    /** Wired by Spring. */
    public AoNotes(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
        this.claims = new Claims(ao, Note.ENTITY, this::find);
    }

    @Override
    public List<Note> of(CustomerId customer, int max) {
        return notes(
                Query.select().where(OF_CUSTOMER, customer.value()).order(PINNED_FIRST).limit(max));
    }

    @Override
    public int count(CustomerId customer) {
        return ao.count(NoteRow.class, Query.select().where(OF_CUSTOMER, customer.value()));
    }

    @Override
    public Map<CustomerId, Note> pinned(Collection<CustomerId> customers) {
        Map<CustomerId, Note> latest = new HashMap<>();
        InList.each(
                NoteRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (among, ids) -> {
                    var values = new ArrayList<Object>(ids);
                    values.add(true);
                    notes(
                                    Query.select()
                                            .where(
                                                    among + " AND " + NoteRow.PINNED + " = ?",
                                                    values.toArray())
                                            .order(
                                                    NoteRow.UPDATED
                                                            + " DESC, "
                                                            + NoteRow.ID
                                                            + " DESC")
                                            .limit(ids.size() * Note.MAX_PER_CUSTOMER))
                            .forEach(note -> latest.putIfAbsent(note.customer(), note));
                });
        return latest;
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return row(id).map(AoNotes::copy);
    }

    @Override
    public Optional<Note> find(ExternalId id) {
        return claims.holder(id).map(NoteId::new).flatMap(this::find);
    }

    @Override
    public Note add(CustomerId customer, NoteDraft draft, Revision revision) {
        var row = new HashMap<String, Object>();
        row.put(NoteRow.ORG_ID, customer.value());
        row.put(NoteRow.CONTENT, draft.text().value());
        row.put(NoteRow.PINNED, draft.pinned());
        row.put(NoteRow.SOURCE, draft.externalId().map(ExternalId::source).orElse(null));
        row.put(NoteRow.EXT_ID, draft.externalId().map(ExternalId::id).orElse(null));
        row.put(NoteRow.CREATED, revision.at().toEpochMilli());
        row.put(NoteRow.CREATED_BY, revision.by().value());
        row.put(NoteRow.UPDATED, revision.at().toEpochMilli());
        row.put(NoteRow.UPDATED_BY, revision.by().value());
        row.put(NoteRow.VERSION, 1);
        var added = copy(ao.create(NoteRow.class, row));
        claims.take(added.externalId(), added.id().value(), Optional.of(customer));
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Note replace(Note next, int expectedVersion, Revision revision) {
        take(next, next.version(), expectedVersion, revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        row.setContent(next.text().value());
        row.setPinned(next.pinned());
        row.setUpdated(next.stamp().updated().toEpochMilli());
        row.setUpdatedBy(next.stamp().updatedBy().value());
        row.setVersion(next.version());
        row.save();
        return next;
    }

    @Override
    public void remove(Note note, int expectedVersion, Revision revision) {
        take(note, expectedVersion + 1, expectedVersion, revision);
        note.externalId().ifPresent(it -> claims.release(List.of(note.id().value())));
        if (ao.deleteWithSQL(NoteRow.class, NoteRow.ID + " = ?", note.id().value()) == 0) {
            throw new NotFound();
        }
    }

    private List<Note> notes(Query query) {
        return Stream.of(ao.find(NoteRow.class, query)).map(AoNotes::copy).toList();
    }

    private Optional<NoteRow> row(NoteId id) {
        var query = Query.select().where(NoteRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(NoteRow.class, query)).findFirst();
    }

    private void take(Note note, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Note.ENTITY, note.id().value()),
                version,
                Optional.of(note.customer()),
                revision,
                () -> {
                    var now = find(note.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }

    private static Note copy(NoteRow row) {
        return new Note(
                new NoteId(row.getID()),
                new CustomerId(row.getOrgId()),
                new NoteText(requireNonNullElse(row.getContent(), "")),
                row.isPinned(),
                Claims.of(row.getSource(), row.getExtId()),
                new Stamp(
                        Instant.ofEpochMilli(row.getCreated()),
                        new UserKey(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getUpdated()),
                        new UserKey(row.getUpdatedBy())),
                row.getVersion());
    }
}
