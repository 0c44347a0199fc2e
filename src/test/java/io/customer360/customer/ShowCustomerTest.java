package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.settings.MemoryTiers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing who a customer is (F-003, F-008, F-020)")
class ShowCustomerTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final CustomerId GONE = new CustomerId(3);

    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final MemoryOrganisations organisations =
            new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex");
    private final ShowCustomer show =
            new ShowCustomer(
                    organisations,
                    profiles,
                    new MemoryPeople(),
                    new MemoryStatuses(),
                    new MemoryTiers());

    @Test
    @DisplayName("shows an organisation nobody has described yet, empty")
    void blank() {
        CustomerRecord record = show.on(ACME);

        assertEquals("Acme", record.organisation().name());
        assertEquals(Profile.blank(ACME), record.profile());
        assertEquals(0, record.profile().version());
        assertEquals(Optional.empty(), record.csm());
        assertEquals(Optional.empty(), record.status());
    }

    @Test
    @DisplayName("shows the person and the status behind their ids")
    void full() {
        profiles.holding(aProfile().csm("carla").status(2).build());

        CustomerRecord record = show.on(ACME);

        assertEquals(Optional.of("Carla Castle"), record.csm().map(Person::name));
        assertEquals(Optional.of("Adoption"), record.status().map(Status::name));
    }

    @Test
    @DisplayName(
            "shows what is left when a user or status has been deleted; an inactive user stays")
    void deleted() {
        profiles.holding(aProfile().csm("nobody").status(99).build());
        profiles.holding(aProfile().of(GLOBEX).csm("inez").build());

        assertEquals(Optional.empty(), show.on(ACME).csm());
        assertEquals(Optional.empty(), show.on(ACME).status());
        assertEquals(Optional.of(false), show.on(GLOBEX).csm().map(Person::active));
    }

    @Test
    @DisplayName("knows no deleted organisation")
    void gone() {
        assertThrows(NotFound.class, () -> show.on(GONE));
    }

    @Test
    @DisplayName("shows several in their order, with one question to the profiles")
    void several() {
        List<CustomerRecord> records =
                show.on(
                        List.of(
                                new Organisation(GLOBEX, "Globex"),
                                new Organisation(ACME, "Acme")));

        assertEquals(
                List.of("Globex", "Acme"),
                records.stream().map(record -> record.organisation().name()).toList());
        assertEquals(0, organisations.questions());
        assertEquals(1, profiles.questions());
    }
}
