package io.customer360.adapter.ao.status;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.settings.ListVersions;
import io.customer360.shared.Revision;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.Status;
import io.customer360.status.StatusColour;
import io.customer360.status.StatusDraft;
import io.customer360.status.StatusId;
import io.customer360.status.StatusList;
import io.customer360.status.StatusStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The statuses in the database, kept in memory for a minute but never below the version that was
 * announced last. That there are none is not kept, because another node may be seeding.
 */
public final class AoStatuses implements StatusStore {
    private static final String NAME = "statuses";

    private final ActiveObjects ao;
    private final ListVersions versions;
    private final AoUnitOfWork work;
    private final CachedReference<StatusList> kept;

    /** Wired by Spring. */
    public AoStatuses(
            ActiveObjects ao, ListVersions versions, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.versions = versions;
        this.work = work;
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
        return current().all();
    }

    @Override
    public StatusList current() {
        if (work.running()) {
            return stored();
        }
        var known = kept.get();
        if (known.version() < versions.current(NAME)) {
            kept.reset();
            known = kept.get();
        }
        if (known.all().isEmpty()) {
            kept.reset();
        }
        return known;
    }

    private StatusList stored() {
        return rows(versions.current(NAME));
    }

    /** The rows as of a version that was read first, so that they are never older than it. */
    private StatusList rows(int version) {
        return new StatusList(
                Stream.of(ao.find(StatusRow.class, inOrder())).map(AoStatuses::copy).toList(),
                version);
    }

    private static Query inOrder() {
        return Query.select()
                .order(StatusRow.PLACE + ", " + StatusRow.ID)
                .limit(2 * StatusList.MAX_COUNT);
    }

    @Override
    public void take(int expectedVersion, Revision revision) {
        versions.take(
                NAME,
                expectedVersion + 1,
                revision,
                () ->
                        Optional.of(rows(versions.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    @Override
    public void add(StatusDraft draft, int position) {
        ao.create(StatusRow.class, row(draft, position));
    }

    @Override
    public void change(StatusId id, StatusDraft draft) {
        var row = ao.get(StatusRow.class, id.value());
        row.setName(draft.name());
        row.setColour(draft.colour().name());
        row.setDescription(draft.description());
        row.setHasLeft(draft.hasLeft());
        row.save();
    }

    @Override
    public void arrange(List<StatusId> order) {
        for (var row : ao.find(StatusRow.class, inOrder())) {
            int place = order.indexOf(new StatusId(row.getID())) + 1;
            if (row.getPlace() != place) {
                row.setPlace(place);
                row.save();
            }
        }
    }

    @Override
    public void remove(StatusId id) {
        ao.deleteWithSQL(StatusRow.class, StatusRow.ID + " = ?", id.value());
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
        return row(
                new StatusDraft(
                        0,
                        status.name(),
                        status.colour(),
                        status.description(),
                        Optional.of(status.left())),
                status.position());
    }

    private static Map<String, Object> row(StatusDraft draft, int position) {
        Map<String, Object> row = new HashMap<>();
        row.put(StatusRow.NAME, draft.name());
        row.put(StatusRow.COLOUR, draft.colour().name());
        row.put(StatusRow.PLACE, position);
        row.put(StatusRow.DESCRIPTION, draft.description());
        row.put(StatusRow.HAS_LEFT, draft.hasLeft());
        return row;
    }

    private static Status copy(StatusRow row) {
        return new Status(
                new StatusId(row.getID()),
                row.getName(),
                StatusColour.valueOf(row.getColour()),
                row.getPlace(),
                requireNonNullElse(row.getDescription(), ""),
                left(row));
    }

    /** A list from before there was such a thing has it where the app would propose it. */
    private static boolean left(StatusRow row) {
        return requireNonNullElseGet(
                row.getHasLeft(), () -> row.getName().equals(DefaultStatuses.CHURNED));
    }
}
