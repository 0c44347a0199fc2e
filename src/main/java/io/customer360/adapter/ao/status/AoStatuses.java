package io.customer360.adapter.ao.status;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.status.Status;
import io.customer360.status.StatusColour;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The statuses in the database. */
public final class AoStatuses implements Statuses {
    private static final int LIMIT = 200;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoStatuses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Status> all() {
        var query = Query.select().order(StatusRow.PLACE + ", " + StatusRow.ID).limit(LIMIT);
        return Stream.of(ao.find(StatusRow.class, query)).map(AoStatuses::copy).toList();
    }

    /** Stores these statuses where there are none; the unique names stop a second node. */
    public void seed(List<Status> statuses) {
        if (ao.count(StatusRow.class) > 0) {
            return;
        }
        try {
            ao.executeInTransaction(
                    () -> {
                        ao.create(StatusRow.class, statuses.stream().map(AoStatuses::row).toList());
                        return null;
                    });
        } catch (RuntimeException refused) {
            if (ao.count(StatusRow.class) == 0) {
                throw refused;
            }
        }
    }

    private static Map<String, Object> row(Status status) {
        return Map.of(
                StatusRow.NAME, status.name(),
                StatusRow.COLOUR, status.colour().name(),
                StatusRow.PLACE, status.position(),
                StatusRow.DESCRIPTION, status.description());
    }

    private static Status copy(StatusRow row) {
        return new Status(
                new StatusId(row.getID()),
                row.getName(),
                StatusColour.valueOf(row.getColour()),
                row.getPlace(),
                requireNonNullElse(row.getDescription(), ""));
    }
}
