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
 * @param left whether customers in it have left; nothing said leaves that as it is
 */
public record StatusDraft(
        int version, String name, StatusColour colour, String description, Optional<Boolean> left) {

    /**
     * Reads the fields {@code version}, {@code name}, {@code colour}, {@code description} and
     * {@code left}.
     */
    public static StatusDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<String> name = fields.required("name", text -> Text.line(text, Status.MAX_NAME));
        StatusColour colour =
                fields.optional("colour", StatusDraft::colour).orElse(StatusColour.GREY);
        String description =
                fields.optional("description", text -> Text.line(text, Status.MAX_DESCRIPTION))
                        .orElse("");
        Optional<Boolean> left = fields.optional("left", Parse::flag);
        fields.check();
        return new StatusDraft(version, name.orElseThrow(), colour, description, left);
    }

    /** The same, which says of everything what it is to be. */
    StatusDraft over(Status current) {
        return new StatusDraft(
                version, name, colour, description, Optional.of(left.orElse(current.left())));
    }

    /** Whether customers in it have left; a new one says so only when told. */
    public boolean hasLeft() {
        return left.orElse(false);
    }

    /** The status this describes. */
    Status status(StatusId id, int position) {
        return new Status(id, name, colour, position, description, hasLeft());
    }

    private static StatusColour colour(String code) {
        return StatusColour.of(code).orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
