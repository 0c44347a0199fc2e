package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.time.YearMonth;
import java.util.List;

/**
 * The form of a pulse, or of a new one.
 *
 * @param months the months to choose from, none when the month is settled
 * @param month the month that it is about, when that is settled
 */
public record PulseFormJson(
        int customer,
        String at,
        Integer id,
        int version,
        List<Choice> months,
        YearMonth month,
        List<LevelChoice> levels,
        List<CategoryChoice> categories,
        String summary) {

    /** A month. */
    public record Choice(String value, Worded label, boolean selected) {}

    /** A level with its face. */
    public record LevelChoice(LevelJson level, String mood, boolean selected) {}

    /** A risk category and what belongs to it. */
    public record CategoryChoice(
            int id, String name, boolean selected, List<FactorChoice> factors) {}

    /** A risk factor. */
    public record FactorChoice(int id, String name, boolean selected) {}
}
