package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.fact.LastContacts;
import io.customer360.fact.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The last contacts in the database, one row for each customer. */
public final class AoLastContacts implements LastContacts {
    private static final int TRIES = 3;
    private static final String COLUMNS =
            String.join(", ", LastContactRow.ID, LastContactRow.ORG_ID, LastContactRow.AT_MILLIS);
    private static final String OLDER =
            LastContactRow.ORG_ID + " = ? AND " + LastContactRow.AT_MILLIS + " < ?";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoLastContacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void heard(Collection<Talk> talks) {
        Map<Integer, Talk> newest = new HashMap<>();
        talks.forEach(talk -> newest.merge(talk.customer().value(), talk, AoLastContacts::newer));
        List<Talk> fresh = new ArrayList<>();
        for (int i = 0; i < TRIES && !newest.isEmpty(); i++) {
            fresh.addAll(replacing(newest));
        }
        if (!fresh.isEmpty()) {
            ao.create(LastContactRow.class, fresh.stream().map(AoLastContacts::columns).toList());
        }
    }

    /**
     * Those that nothing newer stands in the way of, taken out; the older ones are deleted. What
     * somebody else replaces at the same moment stays, to be looked at again.
     */
    private List<Talk> replacing(Map<Integer, Talk> newest) {
        Map<Integer, Long> known = known(newest.keySet());
        List<Talk> fresh = new ArrayList<>();
        for (Talk talk : List.copyOf(newest.values())) {
            int customer = talk.customer().value();
            long at = talk.at().toEpochMilli();
            Long before = known.get(customer);
            if (before != null && before >= at) {
                newest.remove(customer);
            } else if (before == null
                    || ao.deleteWithSQL(LastContactRow.class, OLDER, customer, at) > 0) {
                fresh.add(newest.remove(customer));
            }
        }
        return fresh;
    }

    private Map<Integer, Long> known(Collection<Integer> customers) {
        Map<Integer, Long> known = new HashMap<>();
        InList.each(
                LastContactRow.ORG_ID,
                List.copyOf(customers),
                (where, ids) ->
                        ao.stream(
                                LastContactRow.class,
                                Query.select(COLUMNS).where(where, ids.toArray()),
                                row -> known.put(row.getOrgId(), row.getAtMillis())));
        return known;
    }

    private static Talk newer(Talk one, Talk other) {
        return one.at().isBefore(other.at()) ? other : one;
    }

    private static Map<String, Object> columns(Talk talk) {
        return Map.of(
                LastContactRow.ORG_ID, talk.customer().value(),
                LastContactRow.AT_MILLIS, talk.at().toEpochMilli(),
                LastContactRow.SOURCE, talk.side().code());
    }
}
