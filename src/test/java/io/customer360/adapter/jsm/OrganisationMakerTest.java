package io.customer360.adapter.jsm;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.BadRequestException;
import com.atlassian.servicedesk.api.ExceptionMessage;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.organization.CreateOrganizationParameters;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Organisations made and deleted in the name of a person")
class OrganisationMakerTest {
    private static final Actor CARLA = Actors.carla(Permission.MANAGE);
    private static final Actor GONE = Actors.actor("gone", Permission.MANAGE);
    private static final CustomerId ACME = new CustomerId(7);

    private final OrganizationService organizations = mock(OrganizationService.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser carla = mock(ApplicationUser.class);
    private final CreateOrganizationParameters wanted = mock(CreateOrganizationParameters.class);
    private final JsmOrganisationMaker maker = new JsmOrganisationMaker(new Jsm(), users);

    @BeforeEach
    void start() throws Exception {
        install(
                Map.of(
                        OrganizationService.class,
                        organizations,
                        ServiceDeskManager.class,
                        mock(ServiceDeskManager.class)));
        var builder = mock(CreateOrganizationParameters.Builder.class);
        when(organizations.newCreateBuilder()).thenReturn(builder);
        when(builder.name("Acme")).thenReturn(builder);
        when(builder.build()).thenReturn(wanted);
        when(users.getUserByKey("carla")).thenReturn(carla);
    }

    @AfterEach
    void stop() throws Exception {
        install(Map.of());
    }

    @Test
    @DisplayName("the new organisation answers with its id")
    void create() {
        var made = mock(CustomerOrganization.class);
        when(made.getId()).thenReturn(7);
        when(organizations.createOrganization(carla, wanted)).thenReturn(made);

        assertEquals(ACME, maker.create("Acme", CARLA));
    }

    @Test
    @DisplayName("a person who may not is told so, with the name")
    void mayNotCreate() {
        when(organizations.createOrganization(any(), any()))
                .thenThrow(new ForbiddenException(message()));

        assertEquals("c360.customers.organisation-create.error", refusal(() -> create(CARLA)));
    }

    @Test
    @DisplayName("a name that is not taken is told apart")
    void badName() {
        when(organizations.createOrganization(any(), any()))
                .thenThrow(new BadRequestException(message()));

        assertEquals("c360.customers.organisation-name.error", refusal(() -> create(CARLA)));
    }

    @Test
    @DisplayName("an organisation is deleted; one that is gone already is fine")
    void remove() {
        maker.remove(ACME, CARLA);

        verify(organizations).delete(carla, 7);
        doThrow(new NoSuchEntityException(message())).when(organizations).delete(carla, 7);
        assertDoesNotThrow(() -> maker.remove(ACME, CARLA));
    }

    @Test
    @DisplayName("a refused removal is told")
    void mayNotRemove() {
        doThrow(new ForbiddenException(message())).when(organizations).delete(carla, 7);

        assertEquals(
                "c360.customers.organisation-delete.error",
                refusal(() -> maker.remove(ACME, CARLA)));
    }

    @Test
    @DisplayName("nothing happens in the name of somebody who is gone, nor without the product")
    void nobody() throws Exception {
        assertThrows(NotSignedIn.class, () -> create(GONE));
        assertThrows(NotSignedIn.class, () -> maker.remove(ACME, GONE));
        install(Map.of());
        assertThrows(ServiceManagementMissing.class, () -> create(CARLA));
        assertThrows(ServiceManagementMissing.class, () -> maker.remove(ACME, CARLA));
    }

    private void create(Actor actor) {
        maker.create("Acme", actor);
    }

    private static String refusal(Executable work) {
        return assertThrows(Rejected.class, work).problems().get(0).code();
    }

    private static ExceptionMessage message() {
        return new ExceptionMessage("sd.error", "No.");
    }

    /** The host fills this in the same way. */
    private static void install(Map<Class<?>, Object> services) throws Exception {
        var lookup = ComponentAccessor.class.getDeclaredField("lookup");
        lookup.setAccessible(true);
        Function<Class<?>, Object> found = services::get;
        lookup.set(null, found);
    }
}
