package io.customer360.status;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin wants a status to be.
 *
 * @param version the version of the list that this starts from
 */
public record StatusDraft(int version, String name, StatusColour colour, String description) {

    /** Reads the fields {@code version}, {@code name}, {@code colour} and {@code description}. */
    public static StatusDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<String> name = fields.required("name", text -> Text.line(text, Status.MAX_NAME));
        StatusColour colour =
                fields.optional("colour", StatusDraft::colour).orElse(StatusColour.GREY);
        String description =
                fields.optional("description", text -> Text.line(text, Status.MAX_DESCRIPTION))
                        .orElse("");
        fields.check();
        return new StatusDraft(version, name.orElseThrow(), colour, description);
    }

    /** The status this describes. */
    Status status(StatusId id, int position) {
        return new Status(id, name, colour, position, description);
    }

    private static StatusColour colour(String code) {
        return StatusColour.of(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
