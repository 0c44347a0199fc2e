package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PROVISIONAL;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.SIGNALS;
import static io.customer360.adapter.sql.Column.SLOPE;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Band;
import io.customer360.score.ScoreLine;
import io.customer360.score.ScoreLines;
import io.customer360.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Scores for lists, read by one statement without what they were made of. */
public final class SqlScoreLines implements ScoreLines {
    private static final Map<Integer, Band> BANDS =
            Map.of(1, Band.CRITICAL, 2, Band.MIDDLE, 3, Band.HEALTHY);
    private static final Map<Integer, RiskLevel> RISKS =
            Map.of(1, RiskLevel.LOW, 2, RiskLevel.MEDIUM, 3, RiskLevel.HIGH);
    private static final List<Sql> COLUMNS =
            Stream.of(ORG_ID, SCORE, PROVISIONAL, BAND, RISK, SLOPE, SIGNALS, FROZEN)
                    .map(Sql::column)
                    .toList();

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlScoreLines(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<CustomerId, ScoreLine> of(Collection<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).toList();
        var judged = Sql.all(List.of(Sql.in(ORG_ID, ids), Sql.filled(PROVISIONAL)));
        var found = new HashMap<CustomerId, ScoreLine>();
        reader.rows(
                Sql.select(COLUMNS, Table.STANDING, judged),
                Math.max(1, ids.size()),
                row -> found.put(new CustomerId(row.getInt(1)), line(row)));
        return found;
    }

    private static ScoreLine line(ResultSet row) throws SQLException {
        double score = row.getDouble(2);
        boolean scored = !row.wasNull();
        return new ScoreLine(
                scored ? OptionalDouble.of(score) : OptionalDouble.empty(),
                row.getInt(3) == 1,
                Optional.ofNullable(BANDS.get(row.getInt(4))),
                Optional.ofNullable(RISKS.get(row.getInt(5))),
                row.getDouble(6),
                signals(row.getString(7)),
                row.getInt(8) == 1);
    }

    /** What cannot be read is shown as nothing; the next run replaces it. */
    private static SignalMarks signals(String text) {
        try {
            return text == null ? SignalMarks.NONE : SignalMarks.parse(text);
        } catch (RuntimeException unreadable) {
            return SignalMarks.NONE;
        }
    }
}
