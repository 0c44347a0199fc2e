package io.customer360.pulse;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.status.StatusColour;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin wants a level to be.
 *
 * @param version the version of the list that this starts from
 */
public record LevelDraft(
        int version, String name, int points, StatusColour colour, boolean offered) {

    /**
     * Reads the fields {@code version}, {@code name}, {@code points}, {@code colour} and {@code
     * offered}.
     */
    public static LevelDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<String> name = fields.required("name", text -> Text.line(text, Level.MAX_NAME));
        Optional<Integer> points =
                fields.required("points", text -> Parse.wholeNumber(text, 0, Level.MAX_POINTS));
        Optional<StatusColour> colour = fields.required("colour", LevelDraft::colour);
        boolean offered = fields.flag("offered");
        fields.check();
        return new LevelDraft(
                version, name.orElseThrow(), points.orElseThrow(), colour.orElseThrow(), offered);
    }

    /** The level this describes. */
    Level level(LevelId id, int position) {
        return new Level(id, name, points, colour, position, !offered);
    }

    private static StatusColour colour(String code) {
        return StatusColour.of(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
