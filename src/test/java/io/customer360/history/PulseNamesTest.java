package io.customer360.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.pulse.APulse;
import io.customer360.shared.Word.Meaning;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What history calls the choices of pulses (F-155)")
class PulseNamesTest {
    private final PulseNames names = new PulseNames(() -> APulse.LEVELS, () -> APulse.RISKS);

    @ParameterizedTest(name = "{0} {1} is {2}")
    @DisplayName("F-155 ids are told by name, also of what is offered no more; unknown ones stay")
    @CsvSource({
        "LEVEL, 1, Positive",
        "LEVEL, 3, Furious",
        "LEVEL, 77, 77",
        "RISK_CATEGORY, 2, Weather",
        "RISK_CATEGORY, 77, 77",
        "RISK_FACTORS, 11, Slow answers",
        "RISK_FACTORS, '11,12,77', 'Slow answers, Fax, 77'",
    })
    void names(Meaning meaning, String text, String expected) {
        assertEquals(expected, names.of(meaning, text));
    }
}
