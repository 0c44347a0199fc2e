package io.customer360.adapter.ao.notice;

import io.customer360.notice.NewNotice;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeKind;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Copies notices to and from rows. */
final class NoticeRows {

    private NoticeRows() {}

    static String slot(NewNotice notice) {
        return NoticeSlot.of(notice.event().once(), notice.to());
    }

    static Map<String, Object> columns(NewNotice notice) {
        var event = notice.event();
        Map<String, Object> row = new HashMap<>();
        row.put(NoticeRow.USER_KEY, notice.to().value());
        row.put(NoticeRow.ORG_ID, event.customer().value());
        row.put(NoticeRow.KIND, event.kind().code());
        row.put(NoticeRow.DETAILS, NoticeTexts.text(event.details()));
        row.put(NoticeRow.BY_KEY, event.by().map(UserKey::value).orElse(null));
        row.put(NoticeRow.AT_MILLIS, event.at().toEpochMilli());
        row.put(NoticeRow.SEEN, 0);
        row.put(NoticeRow.DISMISSED, notice.inbox() ? 0 : 1);
        row.put(NoticeRow.MAIL_DUE, notice.mailDue().map(Instant::toEpochMilli).orElse(null));
        row.put(NoticeRow.SLOT, slot(notice));
        return row;
    }

    /** One of a kind that there is no more is no notice. */
    static Optional<Notice> copy(NoticeRow row) {
        return NoticeKind.of(row.getKind())
                .map(
                        kind ->
                                new Notice(
                                        new NoticeId(row.getID()),
                                        new UserKey(row.getUserKey()),
                                        new CustomerId(row.getOrgId()),
                                        kind,
                                        NoticeTexts.parse(row.getDetails()),
                                        Optional.ofNullable(row.getByKey()).map(UserKey::new),
                                        Instant.ofEpochMilli(row.getAtMillis()),
                                        row.getSeen() == 1));
    }
}
