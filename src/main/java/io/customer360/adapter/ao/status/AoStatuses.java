package io.customer360.adapter.ao.status;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import io.customer360.status.Status;
import io.customer360.status.StatusColour;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The statuses in the database, kept in memory for a minute: after their seeding nothing writes
 * them. That there are none is not kept, because another node may be seeding.
 */
public final class AoStatuses implements Statuses {
    private static final int LIMIT = 200;

    private final ActiveObjects ao;
    private final CachedReference<List<Status>> kept;

    /** Wired by Spring. */
    public AoStatuses(ActiveObjects ao, CacheManager caches) {
        this.ao = ao;
        this.kept =
                caches.getCachedReference(
                        "io.customer360.jira.statuses",
                        this::stored,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .build());
    }

    @Override
    public List<Status> all() {
        var known = kept.get();
        if (known.isEmpty()) {
            kept.reset();
        }
        return known;
    }

    private List<Status> stored() {
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
            kept.reset();
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
