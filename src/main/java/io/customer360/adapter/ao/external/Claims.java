package io.customer360.adapter.ao.external;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.Duplicate;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Which records of one kind have which external ids. Of two that want the same one at once, the
 * second is refused by the database.
 */
public final class Claims {
    private final ActiveObjects ao;
    private final String entity;
    private final Function<ExternalId, Optional<?>> winner;

    /**
     * The claims of one kind of record.
     *
     * @param winner finds the record that was faster, or refuses the edit
     */
    public Claims(ActiveObjects ao, String entity, Function<ExternalId, Optional<?>> winner) {
        this.ao = ao;
        this.entity = entity;
        this.winner = winner;
    }

    /** That a record, of a customer or of nobody, has an external id. */
    public record Claim(ExternalId id, int recordId, Optional<CustomerId> customer) {}

    /** The external id in the columns of a row, if it has one. */
    public static Optional<ExternalId> of(String source, String id) {
        return Optional.ofNullable(source).map(from -> new ExternalId(from, id));
    }

    /** The record that has this external id. */
    public Optional<Integer> holder(ExternalId id) {
        var query = Query.select().where(ClaimRow.DIGEST + " = ?", digest(id)).limit(1);
        return Stream.of(ao.find(ClaimRow.class, query)).map(ClaimRow::getRecordId).findFirst();
    }

    /** Claims external ids for records that have none. */
    public void take(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        var first = claims.get(0).id();
        try {
            ao.create(ClaimRow.class, claims.stream().map(this::row).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(
                    () -> Duplicate.is(refused) ? winner.apply(first) : Optional.empty(), refused);
        }
    }

    /** Claims the external id of a record, if it has one. */
    public void take(Optional<ExternalId> id, int recordId, Optional<CustomerId> customer) {
        take(id.stream().map(it -> new Claim(it, recordId, customer)).toList());
    }

    /** Frees the external ids of these records. */
    public void release(Collection<Integer> records) {
        InList.each(
                ClaimRow.RECORD_ID,
                records,
                (among, ids) -> {
                    List<Object> values = new ArrayList<>(ids);
                    values.add(entity);
                    ao.deleteWithSQL(
                            ClaimRow.class,
                            among + " AND " + ClaimRow.ENTITY + " = ?",
                            values.toArray());
                });
    }

    private Map<String, Object> row(Claim claim) {
        Map<String, Object> row = new HashMap<>();
        row.put(ClaimRow.DIGEST, digest(claim.id()));
        row.put(ClaimRow.ENTITY, entity);
        row.put(ClaimRow.RECORD_ID, claim.recordId());
        row.put(ClaimRow.ORG_ID, claim.customer().map(CustomerId::value).orElse(null));
        return row;
    }

    private String digest(ExternalId id) {
        return ExternalKey.of(entity, id);
    }
}
