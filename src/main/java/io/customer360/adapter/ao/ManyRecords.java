package io.customer360.adapter.ao;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.ingest.Edited;
import io.customer360.ingest.Fresh;
import io.customer360.ingest.Held;
import io.customer360.ingest.Records;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * Records of customers that have external ids, many at a time. Their rows keep their ids for life,
 * because history and custom values refer to them, and not every database lets an insert choose
 * one: new rows go in together, changed ones are saved each by itself.
 */
public abstract class ManyRecords<R extends Entity, T> implements Records<T> {
    private static final String ID = "ID";
    private static final String ORG_ID = "ORG_ID";
    private static final int LENGTH = 300;
    private static final int MOST_NAMESAKES = 20;

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Class<R> table;
    private final String entity;

    /** Keeps such records in this table. */
    protected ManyRecords(ActiveObjects ao, AoRevisions revisions, Class<R> table, String entity) {
        this.ao = ao;
        this.revisions = revisions;
        this.table = table;
        this.entity = entity;
    }

    /** The record in a row. */
    protected abstract Held<T> copy(R row);

    /** The row of a new record. */
    protected abstract Map<String, Object> columns(Fresh<T> fresh);

    /** Saves the next version of a record in its row. */
    protected abstract void update(R row, Held<T> next);

    /** The column of what customers call such a record, in the form in which it is compared. */
    protected abstract Optional<String> nameColumn();

    /** What a row says there. */
    protected abstract String name(R row);

    /** A condition on the rows that count; blank for all of them. */
    protected String living() {
        return "";
    }

    @Override
    public Map<ExternalId, Held<T>> find(Collection<ExternalId> ids) {
        Map<ExternalId, Held<T>> found = new HashMap<>();
        ExternalIds.each(
                ids,
                (where, values) ->
                        rows(where, values, values.size())
                                .map(this::copy)
                                .forEach(it -> found.put(it.externalId(), it)));
        return found;
    }

    /** The ids of rows, streamed to be spared the rest of them. */
    private Map<ExternalId, Integer> ids(Collection<ExternalId> wanted) {
        Map<ExternalId, Integer> ids = new HashMap<>();
        ExternalIds.each(
                wanted,
                (where, values) ->
                        ao.stream(
                                table,
                                Query.select(
                                                ID
                                                        + ", "
                                                        + ExternalIds.SOURCE
                                                        + ", "
                                                        + ExternalIds.EXT_ID)
                                        .where(where, values.toArray()),
                                row -> ids.put(externalId(row), row.getID())));
        return ids;
    }

    /** Where a row comes from. */
    protected abstract ExternalId externalId(R row);

    @Override
    public Map<Name, List<Held<T>>> named(Collection<Name> names) {
        Map<Name, List<Held<T>>> found = new HashMap<>();
        if (nameColumn().isEmpty()) {
            return found;
        }
        var pair = "(" + ORG_ID + " = ? AND " + nameColumn().orElseThrow() + " = ?)";
        for (var piece : pieces(names.stream().distinct().toList())) {
            var where = String.join(" OR ", Collections.nCopies(piece.size(), pair));
            var values =
                    piece.stream()
                            .flatMap(it -> Stream.of((Object) it.customer().value(), it.text()))
                            .toList();
            rows("(" + where + ")" + living(), values, piece.size() * MOST_NAMESAKES)
                    .sorted(comparing(Entity::getID))
                    .forEach(
                            row -> {
                                var held = copy(row);
                                found.computeIfAbsent(
                                                new Name(held.customer(), name(row)),
                                                it -> new ArrayList<>())
                                        .add(held);
                            });
        }
        return found;
    }

    /** Streamed, because a count by customer is beyond Active Objects and rows are wide. */
    @Override
    public Map<CustomerId, Integer> counts(Collection<CustomerId> customers) {
        Map<CustomerId, Integer> counts = new HashMap<>();
        InList.each(
                ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) ->
                        ao.stream(
                                table,
                                Query.select(ID + ", " + ORG_ID)
                                        .where(where + living(), ids.toArray()),
                                row -> counts.merge(customer(row), 1, Integer::sum)));
        return counts;
    }

    /** Whose a row is. */
    protected abstract CustomerId customer(R row);

    @Override
    public Map<ExternalId, Integer> addAll(List<Fresh<T>> fresh) {
        var wanted = fresh.stream().map(Fresh::id).toList();
        try {
            ao.create(table, fresh.stream().map(this::columns).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(() -> find(wanted).values().stream().findFirst(), refused);
        }
        var ids = ids(wanted);
        revisions.takeEach(
                entity,
                fresh.stream()
                        .map(it -> edit(it.customer(), ids.get(it.id()), 1, it.revision()))
                        .toList(),
                Optional::empty);
        return ids;
    }

    @Override
    public void replaceAll(List<Edited<Held<T>>> edited) {
        revisions.takeEach(
                entity,
                edited.stream()
                        .map(
                                it ->
                                        edit(
                                                it.next().customer(),
                                                it.next().id(),
                                                it.next().version(),
                                                it.revision()))
                        .toList(),
                () -> newer(edited));
        var rows = byId(edited);
        for (var it : edited) {
            var row = rows.get(it.next().id());
            if (row == null || copy(row).removed()) {
                throw new NotFound();
            }
            update(row, it.next());
        }
    }

    private static AoRevisions.Edit edit(
            CustomerId customer, int id, int version, Revision revision) {
        return new AoRevisions.Edit(new AoRevisions.Taken(customer, id, version), revision);
    }

    private Optional<Held<T>> newer(List<Edited<Held<T>>> edited) {
        var rows = byId(edited);
        return edited.stream()
                .map(Edited::next)
                .filter(next -> rows.containsKey(next.id()))
                .filter(next -> copy(rows.get(next.id())).version() >= next.version())
                .findFirst();
    }

    private Map<Integer, R> byId(List<Edited<Held<T>>> edited) {
        Map<Integer, R> rows = new HashMap<>();
        InList.read(
                        ID,
                        edited.stream().map(it -> it.next().id()).toList(),
                        1,
                        query -> ao.find(table, query))
                .forEach(row -> rows.put(row.getID(), row));
        return rows;
    }

    private Stream<R> rows(String where, List<Object> values, int max) {
        var query = Query.select().where(where, values.toArray()).limit(max);
        return Stream.of(ao.find(table, query));
    }

    private static <V> List<List<V>> pieces(List<V> all) {
        List<List<V>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LENGTH) {
            pieces.add(all.subList(from, Math.min(from + LENGTH, all.size())));
        }
        return pieces;
    }
}
