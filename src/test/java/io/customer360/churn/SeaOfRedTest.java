package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sea of red")
class SeaOfRedTest {

    private static final ChurnModel MODEL = ChurnModel.shipped();

    @Test
    @DisplayName("is more than 20 % at high risk; 20 % is not more")
    void warns() {
        assertFalse(sea(20, 80).warns());
        assertTrue(sea(21, 79).warns());
        assertFalse(sea(0, 0).warns());
        assertTrue(sea(1, 0).warns());
        assertFalse(sea(0, 5).warns());
    }

    @Test
    @DisplayName("names the signals it comes from, first those without which fewer were red")
    void causes() {
        SeaOfRed sea =
                SeaOfRed.of(
                        List.of(
                                marks("open-escalation high", "silence info"),
                                marks("open-escalation high", "overdue-invoice high"),
                                marks("open-escalation high"),
                                marks("silence medium", "ticket-spike medium", "bad-rating medium"),
                                marks("renewal-near medium"),
                                SignalMarks.NONE),
                        MODEL);

        assertEquals(6, sea.customers());
        assertEquals(4, sea.high());
        assertEquals(
                List.of(
                        new SeaOfRed.Cause(SignalKind.OPEN_ESCALATION, 3, 2),
                        new SeaOfRed.Cause(SignalKind.SILENCE, 2, 1),
                        new SeaOfRed.Cause(SignalKind.TICKET_SPIKE, 1, 1),
                        new SeaOfRed.Cause(SignalKind.BAD_RATING, 1, 1),
                        new SeaOfRed.Cause(SignalKind.OVERDUE_INVOICE, 1, 0)),
                sea.causes());
    }

    private static SeaOfRed sea(int high, int low) {
        var portfolio = new ArrayList<SignalMarks>();
        portfolio.addAll(Collections.nCopies(high, marks("open-escalation high")));
        portfolio.addAll(Collections.nCopies(low, marks("overdue-invoice info")));
        return SeaOfRed.of(portfolio, MODEL);
    }

    private static SignalMarks marks(String... lines) {
        var marks = new EnumMap<SignalKind, SignalMarks.Mark>(SignalKind.class);
        for (String line : lines) {
            String[] words = line.split(" ");
            marks.put(
                    SignalKind.find(words[0]).orElseThrow(),
                    new SignalMarks.Mark(Severity.find(words[1]).orElseThrow(), Inputs.TODAY));
        }
        return new SignalMarks(marks);
    }
}
