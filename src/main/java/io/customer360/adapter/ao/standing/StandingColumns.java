package io.customer360.adapter.ao.standing;

import io.customer360.measure.Judgement;
import io.customer360.measure.Standing;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The columns of a standing and of its day. */
final class StandingColumns {

    private StandingColumns() {}

    /** How a customer stands now. */
    static Map<String, Object> current(Standing standing, int run) {
        var row = new HashMap<String, Object>();
        row.put(StandingRow.ORG_ID, standing.customer().value());
        row.put(StandingRow.RUN, run);
        row.put(StandingRow.MEASURED_AT, standing.at().toEpochMilli());
        row.put(StandingRow.DAY_NO, (int) standing.day().toEpochDay());
        row.put(StandingRow.BASELINE, standing.baseline());
        row.put(StandingRow.INPUTS, standing.measures().text());
        var judged = standing.judgement();
        scores(judged, row);
        row.put(StandingRow.SLOPE, judged.map(Judgement::slope).orElse(null));
        row.put(StandingRow.SIGNALS, judged.map(Judgement::signals).orElse(null));
        row.put(StandingRow.RECENT, judged.map(Judgement::recent).orElse(null));
        row.put(StandingRow.FROZEN, judged.map(it -> it.frozen() ? 1 : 0).orElse(null));
        return row;
    }

    /** How a customer stood on a day. */
    static Map<String, Object> daily(Standing standing, int run) {
        var row = new HashMap<String, Object>();
        row.put(HistoryRow.SLOT, slot(standing));
        row.put(HistoryRow.ORG_ID, standing.customer().value());
        row.put(HistoryRow.DAY_NO, (int) standing.day().toEpochDay());
        row.put(HistoryRow.RUN, run);
        row.put(HistoryRow.BASELINE, standing.baseline());
        row.put(HistoryRow.INPUTS, standing.measures().text());
        scores(standing.judgement(), row);
        return row;
    }

    /** The customer above the day. */
    static long slot(Standing standing) {
        return slot(standing.customer().value(), standing.day().toEpochDay());
    }

    /** The customer above the day. */
    static long slot(int customer, long epochDay) {
        return ((long) customer << Integer.SIZE) + epochDay;
    }

    /** What both tables call alike. */
    private static void scores(Optional<Judgement> judged, Map<String, Object> row) {
        row.put(StandingRow.SCORE, judged.map(it -> number(it.score())).orElse(null));
        row.put(StandingRow.PROVISIONAL, judged.map(it -> it.provisional() ? 1 : 0).orElse(null));
        row.put(StandingRow.BAND, judged.map(it -> number(it.band())).orElse(null));
        row.put(StandingRow.RISK, judged.map(it -> number(it.risk())).orElse(null));
        row.put(StandingRow.RISK_POINTS, judged.map(Judgement::riskPoints).orElse(null));
        row.put(StandingRow.HEALTH_MODEL, judged.map(Judgement::healthModel).orElse(null));
        row.put(StandingRow.CHURN_MODEL, judged.map(Judgement::churnModel).orElse(null));
        row.put(StandingRow.ZONE_NAME, judged.map(it -> it.zone().getId()).orElse(null));
    }

    /** The judgement in a row; none when it is of an older version, or cannot be read. */
    static Optional<Judgement> judgement(StandingRow row) {
        if (row.getHealthModel() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Judgement(
                            row.getHealthModel(),
                            row.getChurnModel(),
                            ZoneId.of(row.getZoneName()),
                            row.getScore() == null
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(row.getScore()),
                            row.getProvisional() == 1,
                            number(row.getBand()),
                            number(row.getRisk()),
                            row.getRiskPoints(),
                            row.getSlope(),
                            row.getSignals(),
                            row.getRecent(),
                            row.getFrozen() == 1));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Double number(OptionalDouble score) {
        return score.isPresent() ? score.getAsDouble() : null;
    }

    private static Integer number(OptionalInt level) {
        return level.isPresent() ? level.getAsInt() : null;
    }

    private static OptionalInt number(Integer level) {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
