package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.notice.DigestSentRow;
import io.customer360.adapter.ao.notice.FollowerRow;
import io.customer360.adapter.ao.notice.MutedRow;
import io.customer360.adapter.ao.notice.NoticeEventRow;
import io.customer360.adapter.ao.notice.NoticeRow;
import io.customer360.adapter.ao.notice.NoticeTexts;
import io.customer360.notice.NoticeKind;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a user follows and has muted, and what they were told; what others were told of them stays,
 * without their name.
 */
public final class NoticeTraces implements PersonalData {
    private final RowTraces rows;

    /** Wired by Spring. */
    public NoticeTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        var followed = Rows.in(FollowerRow.USER_KEY, keys);
        var naming = new int[1];
        rows.read(NoticeRow.class, told(), row -> naming[0] += count(row.getDetails(), keys));
        rows.read(NoticeEventRow.class, told(), row -> naming[0] += count(row.getDetails(), keys));
        return new Traces(
                "following",
                "c360.privacy.following.label",
                rows.first(FollowerRow.class, followed)
                        .map(
                                row ->
                                        new Trace(
                                                Optional.of(new CustomerId(row.getOrgId())),
                                                Map.of("user", row.getUserKey())))
                        .toList(),
                rows.count(FollowerRow.class, followed)
                        + rows.count(MutedRow.class, Rows.in(MutedRow.USER_KEY, keys))
                        + rows.count(NoticeRow.class, Rows.in(NoticeRow.USER_KEY, keys))
                        + rows.count(NoticeRow.class, Rows.in(NoticeRow.BY_KEY, keys))
                        + rows.count(NoticeEventRow.class, Rows.in(NoticeEventRow.BY_KEY, keys))
                        + rows.count(NoticeEventRow.class, Rows.in(NoticeEventRow.ONLY_KEY, keys))
                        + rows.count(DigestSentRow.class, Rows.in(DigestSentRow.USER_KEY, keys))
                        + naming[0]);
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var keys = RowTraces.keys(subject);
        return rows.delete(FollowerRow.class, Rows.in(FollowerRow.USER_KEY, keys), work)
                + rows.delete(MutedRow.class, Rows.in(MutedRow.USER_KEY, keys), work)
                + rows.delete(NoticeRow.class, Rows.in(NoticeRow.USER_KEY, keys), work)
                + rows.delete(NoticeEventRow.class, Rows.in(NoticeEventRow.ONLY_KEY, keys), work)
                + rows.delete(DigestSentRow.class, Rows.in(DigestSentRow.USER_KEY, keys), work)
                + rows.change(
                        NoticeRow.class,
                        Rows.in(NoticeRow.BY_KEY, keys),
                        work,
                        piece -> piece.forEach(NoticeTraces::byNobody))
                + rows.change(
                        NoticeEventRow.class,
                        Rows.in(NoticeEventRow.BY_KEY, keys),
                        work,
                        piece -> piece.forEach(NoticeTraces::byNobody))
                + rows.walk(NoticeRow.class, told(), work, row -> forgotten(row, keys))
                + rows.walk(NoticeEventRow.class, told(), work, row -> forgotten(row, keys));
    }

    /** What tells of people in its details; both tables have the same column. */
    private static Rows told() {
        return Rows.where(NoticeRow.KIND + " = ?", NoticeKind.HANDOVER.code());
    }

    private static int count(String details, List<String> keys) {
        return NoticeTexts.names(details, keys) ? 1 : 0;
    }

    private static boolean forgotten(NoticeRow row, List<String> keys) {
        boolean named = NoticeTexts.names(row.getDetails(), keys);
        if (named) {
            row.setDetails(NoticeTexts.without(row.getDetails(), keys));
        }
        return named;
    }

    private static boolean forgotten(NoticeEventRow row, List<String> keys) {
        boolean named = NoticeTexts.names(row.getDetails(), keys);
        if (named) {
            row.setDetails(NoticeTexts.without(row.getDetails(), keys));
        }
        return named;
    }

    private static void byNobody(NoticeRow row) {
        row.setByKey(null);
        row.save();
    }

    private static void byNobody(NoticeEventRow row) {
        row.setByKey(null);
        row.save();
    }
}
