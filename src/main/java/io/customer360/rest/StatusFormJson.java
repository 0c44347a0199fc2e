package io.customer360.rest;

import io.customer360.rest.view.Worded;
import io.customer360.status.Status;
import io.customer360.status.StatusColour;
import java.util.List;
import java.util.stream.Stream;

/** The form of a new or an existing status. */
public record StatusFormJson(
        Integer id,
        int version,
        String name,
        String description,
        boolean left,
        List<OptionJson> colours) {

    /** A form with nothing in it. */
    public static StatusFormJson blank(int version) {
        return new StatusFormJson(null, version, "", "", false, colours(StatusColour.GREY));
    }

    /** A form with what a status has. */
    public static StatusFormJson of(Status status, int version) {
        return new StatusFormJson(
                status.id().value(),
                version,
                status.name(),
                status.description(),
                status.left(),
                colours(status.colour()));
    }

    private static List<OptionJson> colours(StatusColour chosen) {
        return Stream.of(StatusColour.values())
                .map(it -> OptionJson.of(Worded.of(it.code(), it.textKey()), chosen.code()))
                .toList();
    }
}
