package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/** People beside customers, each pair once, in one table. */
final class UserPairs<R extends Entity> {
    private static final String ORG_ID = FollowerRow.ORG_ID;
    private static final String USER_KEY = FollowerRow.USER_KEY;
    private static final String THIS = FollowerRow.SLOT + " = ?";
    private static final int MOST_PER_CUSTOMER = 1000;

    private final ActiveObjects ao;
    private final Class<R> table;
    private final Function<R, Integer> customer;
    private final Function<R, String> person;

    UserPairs(
            ActiveObjects ao,
            Class<R> table,
            Function<R, Integer> customer,
            Function<R, String> person) {
        this.ao = ao;
        this.table = table;
        this.customer = customer;
        this.person = person;
    }

    boolean has(CustomerId of, UserKey who) {
        return row(of, who).isPresent();
    }

    Set<CustomerId> of(UserKey who, Collection<CustomerId> among) {
        Set<CustomerId> found = new HashSet<>();
        InList.each(
                FollowerRow.SLOT,
                among.stream().map(it -> NoticeSlot.of(it, who)).toList(),
                (where, slots) ->
                        rows(Query.select().where(where, slots.toArray()).limit(slots.size()))
                                .forEach(row -> found.add(new CustomerId(customer.apply(row)))));
        return found;
    }

    Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers) {
        Map<CustomerId, Set<UserKey>> found = new HashMap<>();
        InList.read(
                        ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        MOST_PER_CUSTOMER,
                        query -> ao.find(table, query))
                .forEach(
                        row ->
                                found.computeIfAbsent(
                                                new CustomerId(customer.apply(row)),
                                                it -> new HashSet<>())
                                        .add(new UserKey(person.apply(row))));
        return found;
    }

    Stream<UserKey> of(CustomerId one, int most) {
        return rows(Query.select()
                        .where(ORG_ID + " = ?", one.value())
                        .order(FollowerRow.ID)
                        .limit(most))
                .map(row -> new UserKey(person.apply(row)));
    }

    Stream<CustomerId> of(UserKey who, int after, int most) {
        return rows(Query.select()
                        .where(USER_KEY + " = ? AND " + ORG_ID + " > ?", who.value(), after)
                        .order(ORG_ID)
                        .limit(most))
                .map(row -> new CustomerId(customer.apply(row)));
    }

    void add(CustomerId of, UserKey who, Instant at) {
        if (has(of, who)) {
            return;
        }
        try {
            ao.create(
                    table,
                    Map.<String, Object>of(
                            ORG_ID,
                            of.value(),
                            USER_KEY,
                            who.value(),
                            FollowerRow.SLOT,
                            NoticeSlot.of(of, who),
                            FollowerRow.CREATED_AT,
                            at.toEpochMilli()));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> row(of, who), refused);
        }
    }

    void remove(CustomerId of, UserKey who) {
        ao.deleteWithSQL(table, THIS, NoticeSlot.of(of, who));
    }

    private Optional<R> row(CustomerId of, UserKey who) {
        return rows(Query.select().where(THIS, NoticeSlot.of(of, who)).limit(1)).findFirst();
    }

    private Stream<R> rows(Query query) {
        return Stream.of(ao.find(table, query));
    }
}
