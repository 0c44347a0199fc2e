package io.customer360.export;

import io.customer360.churn.SignalKind;
import io.customer360.score.ScoreLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Scores and signals as a file tells them, in words that are the same in every language. */
final class SheetScores {
    private static final String PROVISIONAL = " (provisional)";

    private SheetScores() {}

    /** A score that counts nowhere is no plain number, so that nobody adds it up. */
    static String score(ScoreLine line) {
        return line.score().isPresent()
                ? rounded(line.score().getAsDouble()) + (line.provisional() ? PROVISIONAL : "")
                : "";
    }

    static String slope(ScoreLine line) {
        return line.score().isPresent() ? rounded(line.slope()) : "";
    }

    static String signals(ScoreLine line) {
        return line.signals().marks().keySet().stream()
                .map(SignalKind::code)
                .collect(Collectors.joining("; "));
    }

    static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
