package io.customer360.status;

import static io.customer360.status.StatusColour.BLUE;
import static io.customer360.status.StatusColour.GREEN;
import static io.customer360.status.StatusColour.PURPLE;
import static io.customer360.status.StatusColour.RED;
import static io.customer360.status.StatusColour.YELLOW;

import java.util.List;

/** The life of a customer as the app proposes it at install, until an admin decides otherwise. */
public final class DefaultStatuses {

    /** The name under which the one in which customers have left is proposed. */
    public static final String CHURNED = "Churned";

    private static final List<Status> ALL =
            List.of(
                    status(1, "Onboarding", BLUE, "Signed and being set up"),
                    status(2, "Adoption", PURPLE, "Set up and learning to use the product"),
                    status(3, "Engagement", GREEN, "Uses the product regularly and gets value"),
                    status(4, "Expansion", GREEN, "Buys more seats or more products"),
                    status(5, "Renewal", YELLOW, "The contract is about to be renewed"),
                    new Status(
                            new StatusId(6), CHURNED, RED, 6, "No longer a paying customer", true));

    private DefaultStatuses() {}

    /** The proposed statuses, in order. */
    public static List<Status> all() {
        return ALL;
    }

    private static Status status(int position, String name, StatusColour colour, String meaning) {
        return new Status(new StatusId(position), name, colour, position, meaning, false);
    }
}
