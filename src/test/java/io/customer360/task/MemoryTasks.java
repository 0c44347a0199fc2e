package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.Ticket;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketPage;
import java.util.List;
import java.util.Optional;

/** Tasks in memory, the same for everybody and for every set. */
public final class MemoryTasks implements Tasks {
    private final List<Ticket> held;

    /** Holds these. */
    public MemoryTasks(List<Ticket> tasks) {
        held = List.copyOf(tasks);
    }

    @Override
    public Optional<CustomerTasks> of(CustomerId customer, Actor viewer) {
        return Optional.of(
                new CustomerTasks() {
                    @Override
                    public Optional<TicketPage> page(TaskSet set, int start, int size) {
                        var piece = held.stream().skip(start).limit(size).toList();
                        return Optional.of(new TicketPage(piece, held.size(), set.code()));
                    }

                    @Override
                    public Optional<TicketCount> count(TaskSet set) {
                        return Optional.of(new TicketCount(held.size(), set.code()));
                    }
                });
    }
}
