package io.customer360.adapter.ao.view;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumns;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.view.ListAddress;
import io.customer360.view.ListView;
import io.customer360.view.ListViews;
import io.customer360.view.ViewDraft;
import io.customer360.view.ViewId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Saved views in the database. */
public final class AoListViews implements ListViews {
    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoListViews(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    @Override
    public List<ListView> of(UserKey viewer) {
        var own =
                Query.select()
                        .where(ListViewRow.USER_KEY + " = ?", viewer.value())
                        .limit(ListView.MAX_PER_OWNER);
        var others =
                Query.select()
                        .where(
                                ListViewRow.SHARED + " = ? AND " + ListViewRow.USER_KEY + " <> ?",
                                true,
                                viewer.value())
                        .order(ListViewRow.ID)
                        .limit(MOST_SHARED);
        return Stream.of(own, others)
                .flatMap(query -> Stream.of(ao.find(ListViewRow.class, query)))
                .flatMap(row -> readable(row).stream())
                .sorted(
                        comparing(
                                        (ListView view) -> view.draft().name(),
                                        String::compareToIgnoreCase)
                                .thenComparing(view -> view.id().value()))
                .toList();
    }

    @Override
    public Optional<ListView> find(ViewId id) {
        return row(id).flatMap(AoListViews::readable);
    }

    @Override
    public ListView add(UserKey owner, ViewDraft draft) {
        Map<String, Object> row = new HashMap<>();
        row.put(ListViewRow.USER_KEY, owner.value());
        row.put(ListViewRow.NAME, draft.name());
        row.put(ListViewRow.SHARED, draft.shared());
        row.put(ListViewRow.ADDRESS, address(draft));
        row.put(ListViewRow.COLUMN_LIST, ListColumns.text(draft.columns()));
        row.put(ListViewRow.VERSION, 1);
        return copy(ao.create(ListViewRow.class, row));
    }

    @Override
    public ListView replace(ListView next, Revision revision) {
        take(next, next.version(), revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        row.setName(next.draft().name());
        row.setShared(next.draft().shared());
        row.setAddress(address(next.draft()));
        row.setColumnList(ListColumns.text(next.draft().columns()));
        row.setVersion(next.version());
        row.save();
        return next;
    }

    @Override
    public void remove(ListView view, Revision revision) {
        take(view, view.version() + 1, revision);
        int id = view.id().value();
        if (ao.deleteWithSQL(ListViewRow.class, ListViewRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    private void take(ListView view, int version, Revision revision) {
        revisions.take(
                EntityRef.of(ListView.ENTITY, view.id().value()),
                version,
                Optional.empty(),
                revision,
                () -> {
                    var now = find(view.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() >= version);
                });
    }

    private Optional<ListViewRow> row(ViewId id) {
        var query = Query.select().where(ListViewRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(ListViewRow.class, query)).findFirst();
    }

    private static String address(ViewDraft draft) {
        return ListAddress.text(draft.query().parameters());
    }

    /** A view that makes no sense any more is missing: it must not list more than it once did. */
    private static Optional<ListView> readable(ListViewRow row) {
        try {
            return Optional.of(copy(row));
        } catch (Rejected ofEarlierRules) {
            return Optional.empty();
        }
    }

    private static ListView copy(ListViewRow row) {
        return new ListView(
                new ViewId(row.getID()),
                new UserKey(row.getUserKey()),
                new ViewDraft(
                        row.getName(),
                        row.isShared(),
                        CustomerQuery.of(ListAddress.parameters(text(row.getAddress()))),
                        ListColumns.ofText(text(row.getColumnList()))),
                row.getVersion());
    }

    /** There are databases for which an empty text is none. */
    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
