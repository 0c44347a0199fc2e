package io.customer360.adapter.ao.home;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.RememberedAnswers;
import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.churn.SignalTaskRow;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.external.ClaimRow;
import io.customer360.adapter.ao.fact.CustomerMessageRow;
import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.field.FieldValueRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.link.LinkRow;
import io.customer360.adapter.ao.membership.DeskLinkRow;
import io.customer360.adapter.ao.membership.MembershipRow;
import io.customer360.adapter.ao.nomination.NominationRow;
import io.customer360.adapter.ao.note.NoteRow;
import io.customer360.adapter.ao.notice.FollowerRow;
import io.customer360.adapter.ao.notice.MutedRow;
import io.customer360.adapter.ao.notice.NoticeEventRow;
import io.customer360.adapter.ao.notice.NoticeRow;
import io.customer360.adapter.ao.profile.KnownCarers;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.pulse.PulseRow;
import io.customer360.adapter.ao.revenue.FigureRow;
import io.customer360.adapter.ao.revenue.MetricRow;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.adapter.ao.scorecard.ScorecardNowRow;
import io.customer360.adapter.ao.scorecard.TickRow;
import io.customer360.adapter.ao.scorecard.UseRow;
import io.customer360.adapter.ao.scorecard.UseScoreRow;
import io.customer360.adapter.ao.scorecard.ValueRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.adapter.ao.standing.HistoryRow;
import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.adapter.ao.tag.KnownTags;
import io.customer360.adapter.ao.tag.TagLinkRow;
import io.customer360.adapter.ao.tag.TagRow;
import io.customer360.field.FieldEntity;
import io.customer360.tag.Tag;
import io.customer360.tag.TagId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * Deletes rows in every table that has any about a customer. A new table with the id of a customer
 * belongs into the list; a test compares it with the tables there are.
 */
public final class Purge {
    private static final String ID = "ID";
    private static final String ORG_ID = "ORG_ID";

    /** Every table with the id of a customer. */
    static final List<Class<? extends Entity>> OF_CUSTOMERS =
            List.of(
                    ProfileRow.class,
                    SubscriptionRow.class,
                    InvoiceRow.class,
                    FigureRow.class,
                    StandingRow.class,
                    HistoryRow.class,
                    DirtyRow.class,
                    SignalRow.class,
                    TicketFactRow.class,
                    CustomerMessageRow.class,
                    LastContactRow.class,
                    MetricRow.class,
                    LinkRow.class,
                    ClaimRow.class,
                    ContactRow.class,
                    TagLinkRow.class,
                    NoteRow.class,
                    SnapshotRow.class,
                    NominationRow.class,
                    PulseRow.class,
                    PulseNowRow.class,
                    ChurnRecordRow.class,
                    SignalTaskRow.class,
                    TickRow.class,
                    ValueRow.class,
                    UseScoreRow.class,
                    ScorecardNowRow.class,
                    UseRow.class,
                    MembershipRow.class,
                    DeskLinkRow.class,
                    FollowerRow.class,
                    MutedRow.class,
                    NoticeRow.class,
                    NoticeEventRow.class,
                    ChangeRow.class);

    private final ActiveObjects ao;
    private final KnownCarers carers;
    private final KnownTags tags;
    private final RememberedAnswers answers;

    /** Wired by Spring. */
    public Purge(ActiveObjects ao, KnownCarers carers, KnownTags tags, RememberedAnswers answers) {
        this.ao = ao;
        this.carers = carers;
        this.tags = tags;
        this.answers = answers;
    }

    /** Deletes everything about these customers. */
    void customers(Collection<Integer> customers) {
        carers.changed();
        answers.changed();
        values(FieldEntity.CUSTOMER, customers);
        values(
                FieldEntity.CONTACT,
                numbers(ContactRow.class, ID, ORG_ID, customers, ContactRow::getID));
        values(
                FieldEntity.SUBSCRIPTION,
                numbers(SubscriptionRow.class, ID, ORG_ID, customers, SubscriptionRow::getID));
        delete(
                RevisionRow.class,
                ID,
                numbers(
                        ChangeRow.class,
                        ID + ", " + ChangeRow.REVISION_ID,
                        ORG_ID,
                        customers,
                        ChangeRow::getRevisionId));
        OF_CUSTOMERS.forEach(table -> delete(table, ORG_ID, customers));
        InList.each(
                ProfileRow.PARENT_ID,
                customers,
                (where, ids) ->
                        orphaned(
                                ao.find(
                                        ProfileRow.class,
                                        Query.select().where(where, ids.toArray()))));
    }

    /** Deletes those of these tags that no customer has any more. */
    void unusedTags(Collection<TagId> made) {
        if (made.isEmpty()) {
            return;
        }
        tags.changed();
        made.stream().map(TagId::value).filter(this::unused).forEach(this::tag);
    }

    private static void orphaned(ProfileRow[] children) {
        for (var child : children) {
            child.setParentId(null);
            child.save();
        }
    }

    private boolean unused(int tag) {
        var query = Query.select().where(TagLinkRow.TAG_ID + " = ?", tag);
        return ao.count(TagLinkRow.class, query) == 0;
    }

    private void tag(int tag) {
        var ref = EntityRef.of(Tag.DEFINITION, tag).toString();
        var of = Query.select(ID).where(RevisionRow.ENTITY_REF + " = ?", ref);
        var revisions = new ArrayList<Integer>();
        ao.stream(RevisionRow.class, of, row -> revisions.add(row.getID()));
        delete(ChangeRow.class, ChangeRow.REVISION_ID, revisions);
        delete(RevisionRow.class, ID, revisions);
        delete(TagRow.class, ID, List.of(tag));
    }

    private void values(FieldEntity entity, Collection<Integer> records) {
        InList.each(
                FieldValueRow.RECORD_ID,
                records,
                (where, ids) -> {
                    var values = new ArrayList<Object>(ids);
                    values.add(entity.code());
                    ao.deleteWithSQL(
                            FieldValueRow.class,
                            where + " AND " + FieldValueRow.ENTITY + " = ?",
                            values.toArray());
                });
    }

    private <R extends Entity> Set<Integer> numbers(
            Class<R> table,
            String columns,
            String column,
            Collection<Integer> ids,
            ToIntFunction<R> number) {
        var found = new HashSet<Integer>();
        InList.each(
                column,
                ids,
                (where, piece) ->
                        ao.stream(
                                table,
                                Query.select(columns).where(where, piece.toArray()),
                                row -> found.add(number.applyAsInt(row))));
        return found;
    }

    private void delete(Class<? extends Entity> table, String column, Collection<Integer> ids) {
        InList.each(column, ids, (where, piece) -> ao.deleteWithSQL(table, where, piece.toArray()));
    }
}
