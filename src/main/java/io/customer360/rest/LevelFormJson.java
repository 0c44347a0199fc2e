package io.customer360.rest;

import io.customer360.pulse.Level;
import io.customer360.rest.view.Worded;
import io.customer360.status.StatusColour;
import java.util.List;
import java.util.stream.Stream;

/** The form of a new or an existing level of pulses. */
public record LevelFormJson(
        Integer id,
        int version,
        String name,
        String points,
        boolean offered,
        List<OptionJson> colours) {

    /** A form with nothing in it. */
    static LevelFormJson blank(int version) {
        return new LevelFormJson(null, version, "", "", true, colours(StatusColour.GREY));
    }

    /** A form with what a level has. */
    static LevelFormJson of(Level level, int version) {
        return new LevelFormJson(
                level.id().value(),
                version,
                level.name(),
                Integer.toString(level.points()),
                !level.retired(),
                colours(level.colour()));
    }

    private static List<OptionJson> colours(StatusColour chosen) {
        return Stream.of(StatusColour.values())
                .map(it -> OptionJson.of(Worded.of(it.code(), it.textKey()), chosen.code()))
                .toList();
    }
}
