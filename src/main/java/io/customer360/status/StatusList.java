package io.customer360.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statuses in the admin's order, as one thing that has a version. */
public record StatusList(List<Status> all, int version) {

    /** How many statuses there can be. */
    public static final int MAX_COUNT = 100;

    public StatusList {
        all = List.copyOf(all);
    }

    /** The status with this id. */
    public Optional<Status> find(StatusId id) {
        return all.stream().filter(status -> status.id().equals(id)).findFirst();
    }

    /** The status that has this name in upper or lower case. */
    public Optional<Status> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    /** The list as history keeps it: a line for each. */
    public String text() {
        return all.stream().map(StatusList::line).collect(Collectors.joining("\n"));
    }

    private static String line(Status status) {
        String line =
                status.name()
                        + " ("
                        + status.colour().code()
                        + (status.left() ? ", left" : "")
                        + ")";
        return status.description().isEmpty() ? line : line + ": " + status.description();
    }
}
