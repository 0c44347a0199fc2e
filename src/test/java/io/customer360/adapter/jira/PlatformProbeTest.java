package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.query.Query;
import io.customer360.run.HealthProbe;
import io.customer360.run.HealthState;
import io.customer360.shared.Actors;
import io.customer360.shared.NotSignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The platform self-check")
class PlatformProbeTest {
    private final UserManager users = mock(UserManager.class);
    private final UserSearchService people = mock(UserSearchService.class);
    private final SearchService search = mock(SearchService.class);
    private final OrganizationsField organizations = mock(OrganizationsField.class);
    private final SatisfactionField satisfaction = mock(SatisfactionField.class);
    private final SlaFields slas = mock(SlaFields.class);
    private final DateTimeFormatter dates = mock(DateTimeFormatter.class);
    private final MailServerManager mail = mock(MailServerManager.class);
    private final PlatformProbe probe =
            new PlatformProbe(
                    users,
                    people,
                    search,
                    mock(ServiceSearch.class),
                    new InternalComments(mock(JsonEntityPropertyManager.class)),
                    new FieldsInUse(organizations, satisfaction, slas),
                    dates,
                    mail);

    @BeforeEach
    void well() {
        when(users.getUserByKey("boss")).thenReturn(mock(ApplicationUser.class));
        when(organizations.find()).thenReturn(Optional.empty());
        when(satisfaction.find()).thenReturn(Optional.empty());
        when(slas.ids()).thenReturn(List.of(10_007L, 10_008L));
        when(dates.forLoggedInUser()).thenReturn(dates);
        when(dates.withStyle(any())).thenReturn(dates);
        when(search.parseQuery(any(), anyString())).thenReturn(parsed(new MessageSetImpl()));
        when(search.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
    }

    @Test
    @DisplayName("finds all well, and tries no field that there is not")
    void all() {
        var found = tried();

        assertEquals(8, found.size());
        assertEquals(1, found.keySet().stream().filter(it -> it.startsWith("cf[")).count());
        found.forEach((member, it) -> assertEquals(HealthState.OK, it.state(), member));
    }

    @Test
    @DisplayName("tells what is missing, refused or broken with its reason, and goes on")
    void missing() {
        when(people.canShowEmailAddresses(any())).thenThrow(new NoSuchMethodError("not there"));
        doThrow(new IllegalStateException("no server")).when(mail).isDefaultSMTPMailServerDefined();
        var refused = new MessageSetImpl();
        refused.addErrorMessage("no such function");
        when(search.parseQuery(any(), contains("everBreached"))).thenReturn(parsed(refused));

        var found = tried();

        assertEquals(8, found.size());
        assertEquals(
                Optional.of("NoSuchMethodError: not there"),
                found.get("UserSearchService.canShowEmailAddresses").failure());
        assertEquals(
                Optional.of("IllegalStateException: no server"),
                found.get("MailServerManager.isDefaultSMTPMailServerDefined").failure());
        assertEquals(
                Optional.of("SearchException: Jira refuses cf[10007] = everBreached()"),
                found.get("cf[10007] = everBreached()").failure());
        assertEquals(3, found.values().stream().filter(it -> it.state() != HealthState.OK).count());
    }

    @Test
    @DisplayName("needs somebody in whose name to try")
    void nobody() {
        assertThrows(NotSignedIn.class, () -> probe.all(Actors.carla()));
    }

    private Map<String, HealthProbe> tried() {
        return probe.all(Actors.boss()).stream()
                .collect(Collectors.toMap(HealthProbe::member, it -> it));
    }

    private static SearchService.ParseResult parsed(MessageSetImpl messages) {
        return new SearchService.ParseResult(mock(Query.class), messages);
    }
}
