package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Pairs;
import io.customer360.fact.CustomerMessage;
import io.customer360.fact.CustomerMessages;
import io.customer360.fact.Talk;
import io.customer360.fact.TicketFact;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Messages of customers in the database. */
public final class AoCustomerMessages implements CustomerMessages {
    private static final String KEYS =
            String.join(", ", CustomerMessageRow.ID, CustomerMessageRow.SLOT);

    private static final String TALKS =
            String.join(
                    ", ",
                    CustomerMessageRow.ID,
                    CustomerMessageRow.ISSUE_ID,
                    CustomerMessageRow.ORG_ID,
                    CustomerMessageRow.AT);

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoCustomerMessages(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<CustomerMessage> add(Collection<CustomerMessage> messages) {
        Map<String, CustomerMessage> fresh = new LinkedHashMap<>();
        messages.forEach(it -> fresh.put(slot(it), it));
        InList.each(
                CustomerMessageRow.SLOT,
                List.copyOf(fresh.keySet()),
                (where, slots) ->
                        ao.stream(
                                CustomerMessageRow.class,
                                Query.select(KEYS).where(where, slots.toArray()),
                                row -> fresh.remove(row.getSlot())));
        if (!fresh.isEmpty()) {
            ao.create(
                    CustomerMessageRow.class,
                    fresh.values().stream().map(AoCustomerMessages::row).toList());
        }
        return new HashSet<>(fresh.values());
    }

    @Override
    public List<Talk> newest(Collection<Long> issues) {
        Map<Integer, Talk> newest = new HashMap<>();
        InList.each(
                CustomerMessageRow.ISSUE_ID,
                issues,
                (where, ids) ->
                        ao.stream(
                                CustomerMessageRow.class,
                                Query.select(TALKS).where(where, ids.toArray()),
                                row ->
                                        newest.merge(
                                                row.getOrgId(),
                                                talk(row),
                                                (one, other) ->
                                                        one.at().isBefore(other.at())
                                                                ? other
                                                                : one)));
        return List.copyOf(newest.values());
    }

    @Override
    public void forget(Collection<TicketFact> gone) {
        Pairs.delete(
                ao,
                CustomerMessageRow.class,
                CustomerMessageRow.ISSUE_ID,
                CustomerMessageRow.ORG_ID,
                gone.stream()
                        .flatMap(it -> Stream.<Object>of(it.issue(), it.customer().value()))
                        .toList());
    }

    private static Talk talk(CustomerMessageRow row) {
        return new Talk(
                row.getIssueId(),
                new CustomerId(row.getOrgId()),
                Instant.ofEpochMilli(row.getAt()),
                Talk.Side.CUSTOMER);
    }

    private static String slot(CustomerMessage message) {
        return message.comment() + " " + message.customer().value();
    }

    private static Map<String, Object> row(CustomerMessage message) {
        Map<String, Object> row = new HashMap<>();
        row.put(CustomerMessageRow.SLOT, slot(message));
        row.put(CustomerMessageRow.COMMENT_ID, message.comment());
        row.put(CustomerMessageRow.ISSUE_ID, message.issue());
        row.put(CustomerMessageRow.ORG_ID, message.customer().value());
        row.put(CustomerMessageRow.AUTHOR_ID, message.author().orElse(null));
        row.put(CustomerMessageRow.AT, message.at().toEpochMilli());
        return row;
    }
}
