package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.batch.BatchRow;
import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.churn.SignalTaskRow;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.fact.TicketChangeRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.nomination.NominationRow;
import io.customer360.adapter.ao.note.NoteRow;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.pulse.PulseReminderRow;
import io.customer360.adapter.ao.pulse.PulseRow;
import io.customer360.adapter.ao.pulse.PulseSlot;
import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.adapter.ao.run.RunRow;
import io.customer360.adapter.ao.score.ScoreModelRow;
import io.customer360.adapter.ao.scorecard.ScorecardVersionRow;
import io.customer360.adapter.ao.scorecard.TickRow;
import io.customer360.adapter.ao.scorecard.UseRow;
import io.customer360.adapter.ao.scorecard.ValueRow;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.java.ao.Entity;

/** Who made and who changed records; what they did stays, by nobody in particular. */
public final class AuthorTraces implements PersonalData {
    private static final List<Mention<?>> MENTIONS =
            List.of(
                    new Mention<>(
                            ProfileRow.class, ProfileRow.CREATED_BY, ProfileRow::setCreatedBy),
                    new Mention<>(
                            ProfileRow.class, ProfileRow.UPDATED_BY, ProfileRow::setUpdatedBy),
                    new Mention<>(
                            SubscriptionRow.class,
                            SubscriptionRow.CREATED_BY,
                            SubscriptionRow::setCreatedBy),
                    new Mention<>(
                            SubscriptionRow.class,
                            SubscriptionRow.UPDATED_BY,
                            SubscriptionRow::setUpdatedBy),
                    new Mention<>(
                            InvoiceRow.class, InvoiceRow.CREATED_BY, InvoiceRow::setCreatedBy),
                    new Mention<>(
                            InvoiceRow.class, InvoiceRow.UPDATED_BY, InvoiceRow::setUpdatedBy),
                    new Mention<>(NoteRow.class, NoteRow.CREATED_BY, NoteRow::setCreatedBy),
                    new Mention<>(NoteRow.class, NoteRow.UPDATED_BY, NoteRow::setUpdatedBy),
                    new Mention<>(
                            ContactRow.class, ContactRow.CREATED_BY, ContactRow::setCreatedBy),
                    new Mention<>(
                            ContactRow.class, ContactRow.UPDATED_BY, ContactRow::setUpdatedBy),
                    new Mention<>(PulseRow.class, PulseRow.AUTHOR, AuthorTraces::unsaid),
                    new Mention<>(PulseRow.class, PulseRow.EDITED_BY, PulseRow::setEditedBy),
                    new Mention<>(BatchRow.class, BatchRow.STARTED_BY, BatchRow::setStartedBy),
                    new Mention<>(RunRow.class, RunRow.ASKED_BY, RunRow::setAskedBy),
                    new Mention<>(
                            ChurnRecordRow.class,
                            ChurnRecordRow.CREATED_BY,
                            ChurnRecordRow::setCreatedBy),
                    new Mention<>(
                            ChurnRecordRow.class,
                            ChurnRecordRow.UPDATED_BY,
                            ChurnRecordRow::setUpdatedBy),
                    new Mention<>(
                            SignalTaskRow.class, SignalTaskRow.MADE_BY, SignalTaskRow::setMadeBy),
                    new Mention<>(
                            ScoreModelRow.class, ScoreModelRow.MADE_BY, ScoreModelRow::setMadeBy),
                    new Mention<>(
                            ScorecardVersionRow.class,
                            ScorecardVersionRow.MADE_BY,
                            ScorecardVersionRow::setMadeBy),
                    new Mention<>(UseRow.class, UseRow.ASSIGNED_BY, UseRow::setAssignedBy),
                    new Mention<>(UseRow.class, UseRow.ENDED_BY, UseRow::setEndedBy),
                    new Mention<>(TickRow.class, TickRow.TICKED_BY, TickRow::setTickedBy),
                    new Mention<>(ValueRow.class, ValueRow.SCORED_BY, ValueRow::setScoredBy),
                    new Mention<>(ValueRow.class, ValueRow.PREVIOUS_BY, ValueRow::setPreviousBy),
                    new Mention<>(ValueRow.class, ValueRow.REMARK_BY, ValueRow::setRemarkBy),
                    new Mention<>(
                            PulseReminderRow.class,
                            PulseReminderRow.USER_KEY,
                            AuthorTraces::reminded),
                    new Mention<>(
                            NominationRow.class,
                            NominationRow.NOMINATED_BY,
                            NominationRow::setNominatedBy),
                    new Mention<>(
                            RevisionRow.class, RevisionRow.CHANGED_BY, RevisionRow::setChangedBy),
                    new Mention<>(
                            TicketChangeRow.class,
                            TicketChangeRow.AUTHOR_KEY,
                            AuthorTraces::unheard));

    private final RowTraces rows;

    /** Wired by Spring. */
    public AuthorTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    /** The comment is read again with its ticket; whoever moved is nobody any more. */
    private static void unheard(TicketChangeRow row, String nobody) {
        if (row.getIssueId() == TicketChangeRow.NO_TICKET) {
            row.setAuthorKey(nobody);
            return;
        }
        row.setCommentId(null);
        row.setCommentAt(null);
        row.setAuthorKey(null);
        row.setHeard(false);
    }

    /** That somebody was reminded in a month is nobody's any more. */
    private static void reminded(PulseReminderRow row, String nobody) {
        row.setUserKey(nobody);
        row.setSlot(PulseSlot.ofNote(row.getID()));
    }

    /** Nobody in particular may have said several things about a customer in a month. */
    private static void unsaid(PulseRow row, String nobody) {
        row.setAuthor(nobody);
        row.setSlot(PulseSlot.ofNote(row.getID()));
    }

    /** A column that names somebody. */
    private record Mention<R extends Entity>(
            Class<R> table, String column, BiConsumer<R, String> set) {

        int count(RowTraces rows, List<String> keys) {
            return rows.count(table, Rows.in(column, keys));
        }

        int erase(RowTraces rows, List<String> keys, UnitOfWork work) {
            return rows.change(
                    table,
                    Rows.in(column, keys),
                    work,
                    piece ->
                            piece.forEach(
                                    row -> {
                                        set.accept(row, Subject.ERASED.value());
                                        row.save();
                                    }));
        }
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        int total = MENTIONS.stream().mapToInt(mention -> mention.count(rows, keys)).sum();
        return new Traces(
                "authorship",
                "c360.privacy.authorship.label",
                total == 0
                        ? List.of()
                        : List.of(
                                new Trace(
                                        Optional.empty(),
                                        Map.of("records", Integer.toString(total)))),
                total);
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var keys = RowTraces.keys(subject);
        return MENTIONS.stream().mapToInt(mention -> mention.erase(rows, keys, work)).sum();
    }
}
