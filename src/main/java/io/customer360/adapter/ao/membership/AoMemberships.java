package io.customer360.adapter.ao.membership;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Pairs;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.fact.TicketChanges;
import io.customer360.membership.Member;
import io.customer360.membership.MemberCopies;
import io.customer360.membership.Memberships;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Memberships in the database; they belong to the refresh, and everybody else only reads. */
public final class AoMemberships implements Memberships, MemberCopies {
    private static final int MAX_PER_USER = 100;

    private final ActiveObjects ao;
    private final TicketChanges changes;
    private final Clock clock;

    /** Wired by Spring. */
    public AoMemberships(ActiveObjects ao, TicketChanges changes, Clock clock) {
        this.ao = ao;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<CustomerId> of(UserKey user) {
        var query =
                Query.select()
                        .where(MembershipRow.USER_KEY + " = ?", user.value())
                        .order(MembershipRow.ORG_ID)
                        .limit(MAX_PER_USER);
        return Stream.of(ao.find(MembershipRow.class, query))
                .map(row -> new CustomerId(row.getOrgId()))
                .toList();
    }

    @Override
    public List<UserKey> in(CustomerId customer, int max) {
        var query =
                Query.select()
                        .where(MembershipRow.ORG_ID + " = ?", customer.value())
                        .order(MembershipRow.USER_KEY)
                        .limit(max);
        return Stream.of(ao.find(MembershipRow.class, query))
                .map(row -> new UserKey(row.getUserKey()))
                .toList();
    }

    @Override
    public int count(CustomerId customer) {
        return ao.count(
                MembershipRow.class,
                Query.select().where(MembershipRow.ORG_ID + " = ?", customer.value()));
    }

    @Override
    public boolean has(CustomerId customer, UserKey user) {
        return ao.count(
                        MembershipRow.class,
                        Query.select()
                                .where(
                                        MembershipRow.ORG_ID
                                                + " = ? AND "
                                                + MembershipRow.USER_KEY
                                                + " = ?",
                                        customer.value(),
                                        user.value()))
                > 0;
    }

    @Override
    public Set<Member> of(Collection<CustomerId> customers) {
        return InList.read(
                        MembershipRow.ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        MOST_PER_CUSTOMER,
                        query -> ao.find(MembershipRow.class, query))
                .stream()
                .map(AoMemberships::copy)
                .collect(Collectors.toSet());
    }

    /** Whose tickets are is asked again for everybody who came or went. */
    @Override
    public void replace(Collection<Member> gone, Collection<Member> added, int run) {
        Pairs.delete(
                ao,
                MembershipRow.class,
                MembershipRow.ORG_ID,
                MembershipRow.USER_KEY,
                gone.stream()
                        .flatMap(it -> Stream.<Object>of(it.customer().value(), it.user().value()))
                        .toList());
        if (!added.isEmpty()) {
            ao.create(MembershipRow.class, added.stream().map(AoMemberships::row).toList());
        }
        changes.addMoved(
                Stream.concat(gone.stream(), added.stream()).map(Member::user).toList(),
                clock.instant());
        AoMarks.add(
                ao, Stream.concat(gone.stream(), added.stream()).map(Member::customer).toList());
    }

    private static Map<String, Object> row(Member member) {
        return Map.of(
                MembershipRow.ORG_ID, member.customer().value(),
                MembershipRow.USER_KEY, member.user().value());
    }

    private static Member copy(MembershipRow row) {
        return new Member(new CustomerId(row.getOrgId()), new UserKey(row.getUserKey()));
    }
}
