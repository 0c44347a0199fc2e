package io.customer360.adapter.ao.view;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumns;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
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
    private static final int MOST = 2_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoListViews(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ListView> of(UserKey viewer) {
        var mine = ListViewRow.USER_KEY + " = ?";
        var query =
                Query.select()
                        .where(mine + " OR " + ListViewRow.SHARED + " = ?", viewer.value(), true)
                        .order(ListViewRow.ID)
                        .limit(MOST);
        return Stream.of(ao.find(ListViewRow.class, query))
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
    public ListView replace(ListView next, int expectedVersion) {
        var row = current(next.id(), expectedVersion);
        row.setName(next.draft().name());
        row.setShared(next.draft().shared());
        row.setAddress(address(next.draft()));
        row.setColumnList(ListColumns.text(next.draft().columns()));
        row.setVersion(next.version());
        row.save();
        return next;
    }

    @Override
    public void remove(ListView view, int expectedVersion) {
        current(view.id(), expectedVersion);
        ao.deleteWithSQL(ListViewRow.class, ListViewRow.ID + " = ?", view.id().value());
    }

    private ListViewRow current(ViewId id, int expectedVersion) {
        var row = row(id).orElseThrow(NotFound::new);
        if (row.getVersion() != expectedVersion) {
            throw new Stale(readable(row).orElseThrow(NotFound::new));
        }
        return row;
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
