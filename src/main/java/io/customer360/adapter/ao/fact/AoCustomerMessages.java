package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Pairs;
import io.customer360.fact.CustomerMessage;
import io.customer360.fact.CustomerMessages;
import io.customer360.fact.TicketFact;
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
