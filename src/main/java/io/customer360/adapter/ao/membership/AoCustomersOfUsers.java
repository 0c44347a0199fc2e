package io.customer360.adapter.ao.membership;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.fact.CustomersOfUsers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The memberships of many people at once; streamed, because there can be a lot. */
public final class AoCustomersOfUsers implements CustomersOfUsers {
    private static final String COLUMNS =
            String.join(", ", "ID", MembershipRow.ORG_ID, MembershipRow.USER_KEY);

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoCustomersOfUsers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<UserKey, Set<CustomerId>> of(Collection<UserKey> users) {
        Map<UserKey, Set<CustomerId>> found = new HashMap<>();
        InList.each(
                MembershipRow.USER_KEY,
                users.stream().map(UserKey::value).toList(),
                (where, keys) ->
                        ao.stream(
                                MembershipRow.class,
                                Query.select(COLUMNS).where(where, keys.toArray()),
                                row -> add(row, found)));
        return found;
    }

    @Override
    public Set<UserKey> members(CustomerId customer, int most) {
        Query query =
                Query.select()
                        .where(MembershipRow.ORG_ID + " = ?", customer.value())
                        .order(MembershipRow.USER_KEY)
                        .limit(most);
        return Stream.of(ao.find(MembershipRow.class, query))
                .map(row -> new UserKey(row.getUserKey()))
                .collect(Collectors.toSet());
    }

    private static void add(MembershipRow row, Map<UserKey, Set<CustomerId>> found) {
        found.computeIfAbsent(
                        new UserKey(row.getUserKey()),
                        user -> new TreeSet<>(AoCustomersOfUsers::compare))
                .add(new CustomerId(row.getOrgId()));
    }

    private static int compare(CustomerId one, CustomerId other) {
        return Integer.compare(one.value(), other.value());
    }
}
