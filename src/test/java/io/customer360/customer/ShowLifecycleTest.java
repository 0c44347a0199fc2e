package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.status.StatusStay;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way of a customer through the statuses (F-038)")
class ShowLifecycleTest {

    private static final CustomerId ACME = new CustomerId(1);

    private final MemoryChanges changes = new MemoryChanges();

    @Test
    @DisplayName("counts the status of the profile only, and of this customer only")
    void counts() {
        note("profile", ACME, "status", "2");
        note("invoice", ACME, "status", "3");
        note("profile", ACME, "tier", "4");
        note("profile", new CustomerId(2), "status", "5");

        assertEquals(
                List.of(new StatusId(2)),
                new ShowLifecycle(changes)
                        .on(ACME).stays().stream().map(StatusStay::status).toList());
    }

    private void note(String entity, CustomerId customer, String field, String to) {
        changes.append(
                entity,
                "1",
                customer,
                new Revision(
                        new UserKey("carla"),
                        Instant.EPOCH,
                        List.of(new FieldChange(field, "", to))));
    }
}
