package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.note.NoteRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes that mention a user; the notes stay, with nobody mentioned in that place. */
public final class NoteTraces implements PersonalData {
    private static final Rows ALL = Rows.where(NoteRow.ID + " > ?", 0);

    private final RowTraces rows;

    /** Wired by Spring. */
    public NoteTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var person = new PersonTexts(subject);
        var listed = new ArrayList<Trace>();
        var total = new AtomicInteger();
        rows.read(
                NoteRow.class,
                ALL,
                row -> {
                    if (names(row, person) && total.incrementAndGet() <= MOST_LISTED) {
                        listed.add(trace(row));
                    }
                });
        return new Traces("notes", "c360.privacy.notes.label", listed, total.get());
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var person = new PersonTexts(subject);
        return rows.walk(NoteRow.class, ALL, work, row -> rewritten(row, person));
    }

    private static boolean names(NoteRow row, PersonTexts person) {
        return !Objects.equals(row.getContent(), person.mentions(row.getContent()));
    }

    private static boolean rewritten(NoteRow row, PersonTexts person) {
        boolean named = names(row, person);
        if (named) {
            row.setContent(person.mentions(row.getContent()));
        }
        return named;
    }

    private static Trace trace(NoteRow row) {
        return new Trace(
                Optional.of(new CustomerId(row.getOrgId())), Map.of("note", row.getContent()));
    }
}
