package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.Statuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers who left by what was entered, and who came back. */
public final class MemoryDepartures implements Departures {

    public final List<String> left = new ArrayList<>();
    public final List<CustomerId> returned = new ArrayList<>();
    public final List<CustomerId> again = new ArrayList<>();
    public final Set<CustomerId> recorded = new HashSet<>();

    /** The rules by which nobody who is told of here leaves unnoticed. */
    public Leaving leaving(Statuses statuses) {
        return new Leaving(statuses, this, List.of());
    }

    /** The same by the statuses that the app proposes. */
    public Leaving leaving() {
        return leaving(new MemoryStatuses());
    }

    @Override
    public Set<CustomerId> recorded(Collection<CustomerId> customers) {
        return customers.stream().filter(recorded::contains).collect(Collectors.toSet());
    }

    @Override
    public void check(Profile customer, Map<String, String> entered) {
        Fields fields = new Fields(entered);
        fields.required("churnDay", text -> text);
        fields.required("churnReason", text -> text);
        fields.check();
    }

    @Override
    public void left(Collection<Departure> departures, UserKey by, Instant at) {
        for (var it : departures) {
            var customer = it.customer().id();
            var entered = it.entered();
            recorded.add(customer);
            left.add(customer + " " + entered.get("churnDay") + " " + entered.get("churnReason"));
        }
    }

    @Override
    public void told(Collection<Departure> departures, UserKey by, Instant at) {
        left(departures, by, at);
    }

    @Override
    public void leftAgain(Profile customer, UserKey by, Instant at) {
        recorded.add(customer.id());
        again.add(customer.id());
    }

    @Override
    public void returned(Collection<Profile> customers, UserKey by, Instant at) {
        customers.stream().map(Profile::id).forEach(returned::add);
        returned.forEach(recorded::remove);
    }
}
