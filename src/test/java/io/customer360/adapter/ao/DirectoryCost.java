package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.ListGroups;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryPulseScale;
import io.customer360.customer.ShowCustomer;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.subscription.ShowFigures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page of the directory costs, the same on every database. */
interface DirectoryCost {

    Today TODAY = new Today(Clock.systemUTC(), () -> ZoneOffset.UTC);

    Directory directory();

    @Test
    @DisplayName("F-002 a page of 5,000 takes as many statements as a page of few")
    default void statements() {
        int few = statementsOf(100);
        directory().empty();
        int many = statementsOf(5000);

        assertEquals(few, many);
        assertTrue(many <= 10, many + " statements");
    }

    /** How many statements it takes to show 50 of so many customers, with filters and figures. */
    private int statementsOf(int count) {
        directory().addMany(count);
        var organisations = new MemoryOrganisations();
        IntStream.rangeClosed(1, count).forEach(id -> organisations.holding(id, "Name " + id));
        var people = new MemoryPeople();
        var list =
                new ListCustomers(
                        directory().customers,
                        (actor, ids) -> Set.copyOf(ids),
                        user -> Set.of(),
                        new ShowCustomer(
                                organisations,
                                directory().profiles,
                                people,
                                directory().statuses,
                                new MemoryTiers()),
                        new ListGroups(
                                directory().customers,
                                people,
                                directory().statuses,
                                new MemoryTiers(),
                                List::copyOf,
                                new MemoryPulseScale()),
                        new MemoryFields().custom(),
                        TODAY,
                        new MemoryPulseScale(),
                        () -> false);
        var figures = new ShowFigures(directory().subscriptions, TODAY);
        var lena = Actors.actor("lena", Permission.VIEW, Permission.VIEW_ALL);
        var query = CustomerQuery.of(Map.of("size", "50", "sort", "csm"));
        int before = directory().executors.taken() + directory().objects.finds();

        var page = list.on(query, lena);
        list.choices(lena);
        figures.of(page.rows().stream().map(CustomerRecord::profile).toList());

        assertEquals(50, page.rows().size());
        assertEquals(OptionalInt.of(count), page.count());
        return directory().executors.taken() + directory().objects.finds() - before;
    }
}
