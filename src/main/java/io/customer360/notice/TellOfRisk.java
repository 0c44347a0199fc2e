package io.customer360.notice;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Band;
import io.customer360.measure.Judgement;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells that the risk of a customer has risen, or that its score has become critical, when its
 * standing is stored. Nothing is told of who is measured for the first time, has left or comes
 * back, nor of what only a changed model has made: that would be told of all customers at once.
 */
public final class TellOfRisk implements Standings {
    private final Standings standings;
    private final NoticeEvents events;

    /** Stores here what is stored, and tells of it there. */
    public TellOfRisk(Standings standings, NoticeEvents events) {
        this.standings = standings;
        this.events = events;
    }

    @Override
    public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
        return standings.of(customers);
    }

    @Override
    public int replace(Collection<Standing.Change> changes, int run) {
        int rows = standings.replace(changes, run);
        List<NoticeEvent> told = changes.stream().flatMap(it -> told(it).stream()).toList();
        if (!told.isEmpty()) {
            events.add(told);
        }
        return rows;
    }

    @Override
    public void expire(Collection<CustomerId> customers) {
        standings.expire(customers);
    }

    @Override
    public int remove(Collection<CustomerId> customers) {
        return standings.remove(customers);
    }

    private static List<NoticeEvent> told(Standing.Change change) {
        Optional<Judgement> before =
                change.known().map(Standing.Kept::standing).flatMap(Standing::judgement);
        Optional<Judgement> after = change.next().judgement();
        List<NoticeEvent> told = new ArrayList<>();
        if (before.isPresent()
                && after.isPresent()
                && !before.get().frozen()
                && !after.get().frozen()) {
            risk(change.next(), before.get(), after.get()).ifPresent(told::add);
            score(change.next(), before.get(), after.get()).ifPresent(told::add);
        }
        return told;
    }

    private static Optional<NoticeEvent> risk(Standing next, Judgement before, Judgement after) {
        int from = before.risk().orElse(0);
        int to = after.risk().orElse(0);
        if (before.churnModel() != after.churnModel()
                || to <= from
                || to < RiskLevel.MEDIUM.number()) {
            return Optional.empty();
        }
        Map<String, String> details = new HashMap<>();
        before.risk().ifPresent(level -> details.put(NoticeDetail.FROM, code(level)));
        details.put(NoticeDetail.TO, code(to));
        details.put(NoticeDetail.SIGNALS, Integer.toString(fresh(before, after)));
        return Optional.of(event(next, NoticeKind.RISK, details));
    }

    private static Optional<NoticeEvent> score(Standing next, Judgement before, Judgement after) {
        OptionalInt from = before.band();
        boolean fallen =
                from.isPresent()
                        && from.getAsInt() > Band.CRITICAL.number()
                        && after.band().equals(OptionalInt.of(Band.CRITICAL.number()));
        if (!fallen || before.healthModel() != after.healthModel()) {
            return Optional.empty();
        }
        Map<String, String> details = new HashMap<>();
        details.put(NoticeDetail.TO, Band.CRITICAL.code());
        after.score().ifPresent(score -> details.put(NoticeDetail.SCORE, Double.toString(score)));
        return Optional.of(event(next, NoticeKind.SCORE, details));
    }

    private static NoticeEvent event(Standing next, NoticeKind kind, Map<String, String> details) {
        return new NoticeEvent(
                next.customer(),
                kind,
                details,
                Optional.empty(),
                next.at(),
                String.join(
                        ":",
                        kind.code(),
                        next.customer().toString(),
                        Long.toString(next.at().toEpochMilli())));
    }

    private static int fresh(Judgement before, Judgement after) {
        Set<SignalKind> fresh = new HashSet<>(kinds(after));
        fresh.removeAll(kinds(before));
        return fresh.size();
    }

    /** What cannot be read keeps nobody from being measured. */
    private static Set<SignalKind> kinds(Judgement judged) {
        try {
            return SignalMarks.parse(judged.signals()).marks().keySet();
        } catch (RuntimeException unreadable) {
            return Set.of();
        }
    }

    private static String code(int level) {
        return RiskLevel.values()[level - 1].code();
    }
}
