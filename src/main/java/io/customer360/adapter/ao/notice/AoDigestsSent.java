package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.notice.DigestsSent;
import io.customer360.shared.UserKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who had which digest, in the database; the unique slot lets only one take a place. */
public final class AoDigestsSent implements DigestsSent {
    private static final String THIS = DigestSentRow.SLOT + " = ?";
    private static final String OF_PERSON = DigestSentRow.USER_KEY + " = ?";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoDigestsSent(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Digest> last(UserKey person) {
        return rows(Query.select()
                        .where(
                                OF_PERSON + " AND " + DigestSentRow.STATE + " IS NOT NULL",
                                person.value())
                        .order(DigestSentRow.WEEK + " DESC")
                        .limit(1))
                .map(row -> new Digest(row.getWeek(), row.getState()))
                .findFirst();
    }

    @Override
    public boolean taken(UserKey person, String week) {
        return row(person, week).isPresent();
    }

    @Override
    public void claim(UserKey person, String week) {
        try {
            ao.create(
                    DigestSentRow.class,
                    Map.<String, Object>of(
                            DigestSentRow.USER_KEY, person.value(),
                            DigestSentRow.WEEK, week,
                            DigestSentRow.SLOT, NoticeSlot.of(week, person)));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> row(person, week).map(DigestSentRow::getSlot), refused);
        }
    }

    @Override
    public void release(UserKey person, String week) {
        ao.deleteWithSQL(
                DigestSentRow.class,
                THIS + " AND " + DigestSentRow.STATE + " IS NULL",
                NoticeSlot.of(week, person));
    }

    @Override
    public void forget(UserKey person) {
        ao.deleteWithSQL(DigestSentRow.class, OF_PERSON, person.value());
    }

    @Override
    public void keep(UserKey person, Digest digest) {
        row(person, digest.week())
                .ifPresent(
                        row -> {
                            row.setState(digest.state());
                            row.save();
                        });
        ao.deleteWithSQL(
                DigestSentRow.class,
                OF_PERSON + " AND " + DigestSentRow.WEEK + " < ?",
                person.value(),
                digest.week());
    }

    private Optional<DigestSentRow> row(UserKey person, String week) {
        return rows(Query.select().where(THIS, NoticeSlot.of(week, person)).limit(1)).findFirst();
    }

    private Stream<DigestSentRow> rows(Query query) {
        return Stream.of(ao.find(DigestSentRow.class, query));
    }
}
