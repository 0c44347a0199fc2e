package io.customer360.web.panel;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import io.customer360.churn.CltvModel;
import io.customer360.churn.Losses;
import io.customer360.contact.MemoryContactTypes;
import io.customer360.contact.MemoryContacts;
import io.customer360.rest.Api;
import io.customer360.rest.view.DisplayMapper;
import io.customer360.rest.view.KeysAsTexts;
import io.customer360.score.LossCounts;
import io.customer360.settings.MembershipMode;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

@DisplayName("The panel beside a ticket")
class IssuePanelTest {
    private final Api api = new Api();
    private final Issue issue = issue("service_desk");
    private final PanelRequest request = new PanelRequest(api.access);
    private final ShowIssuePanel condition = new ShowIssuePanel(request);
    private List<CustomerId> onTicket = List.of(Api.GLOBEX, Api.ACME);
    private boolean jsm = true;

    private final MemoryContacts contacts = new MemoryContacts(api.changes);
    private final RecordsBeside records =
            new RecordsBeside(
                    api.tags,
                    api.tagViews,
                    api.notes,
                    contacts,
                    new MemoryContactTypes(),
                    api.people);

    private final IssuePanelContext context =
            new IssuePanelContext(
                    request,
                    new TicketPanel(
                            () -> jsm,
                            ticket -> onTicket,
                            api.ticketSettings,
                            api.access,
                            api.showCustomer,
                            api.subscriptions,
                            new Today(Clock.fixed(Api.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC),
                            api.urls,
                            records,
                            api.scores,
                            api.showCltv,
                            api.opinionViews),
                    new DisplayMapper(KeysAsTexts.texts()),
                    api.viewers);

    @Test
    @DisplayName("is shown on tickets of service projects, to viewers")
    void shown() {
        assertFalse(condition.shouldDisplay(Map.of("issue", issue)), "nobody is signed in");
        api.user.as("luke");
        assertFalse(condition.shouldDisplay(Map.of("issue", issue)), "no right");
        api.user.as("anna");
        assertTrue(condition.shouldDisplay(Map.of("issue", issue)));
        api.user.unlicensed();
        assertFalse(condition.shouldDisplay(Map.of("issue", issue)), "no licence");
        assertEquals("none", values().get("hint"));
        api.user.as("anna");
        assertFalse(condition.shouldDisplay(Map.of("issue", issue("software"))));
        assertFalse(condition.shouldDisplay(Map.of()));
    }

    @Test
    @DisplayName("names the customers that the viewer may see, in the order of the ticket")
    void customers() {
        api.user.as("anna");
        assertEquals(List.of("Acme"), names());
        api.user.as("boss");
        assertEquals(List.of("Globex", "Acme"), names());
    }

    @Test
    @DisplayName("asks once whether its customers exist")
    void asksOnce() {
        api.user.as("anna");
        assertEquals(List.of("Acme"), names());
        assertEquals(1, api.organisations.questions());
    }

    @Test
    @DisplayName("has amounts only for whoever may see revenue")
    void amounts() {
        api.subscriptions.holding(aSubscription().of(Api.ACME).priced("98765.00", "EUR").build());
        api.user.as("anna");
        assertFalse(values().toString().contains("98"), values().toString());
        api.user.as("boss");
        assertTrue(values().toString().contains("€98,765.00"), values().toString());
    }

    @Test
    @DisplayName("F-012 tells what a customer will bring, to whoever may see revenue")
    void cltv() {
        api.subscriptions.holding(aSubscription().of(Api.ACME).priced("100.00", "EUR").build());
        api.user.as("boss");
        assertEquals(true, ((Map<?, ?>) customer("Acme").get("cltv")).get("counting"));
        assertFalse(customer("Globex").get("cltv") instanceof Map, "nothing to tell it from");
        api.lossCounts.keep(
                new LossCounts.Counted(
                        1, Api.NOW, new Losses(CltvModel.shipped().bands(), Map.of())));
        var cltv = (Map<?, ?>) customer("Acme").get("cltv");
        assertEquals(false, cltv.get("counting"));
        assertTrue(cltv.get("items").toString().contains("€500.00"), cltv.toString());
        api.user.as("anna");
        assertFalse(customer("Acme").get("cltv") instanceof Map, "revenue is hidden");
    }

    @Test
    @DisplayName("says what to do when there is no customer, no JSM, or a fault")
    void hints() {
        api.user.as("anna");
        onTicket = List.of();
        assertEquals("none", values().get("hint"));
        onTicket = List.of(Api.GLOBEX);
        assertEquals("none", values().get("hint"));
        onTicket = null;
        assertEquals("error", values().get("hint"));
        jsm = false;
        assertEquals("jsm", values().get("hint"));
    }

    @Test
    @DisplayName("does not send anybody to a field that does not count")
    void fieldDoesNotCount() {
        api.user.as("anna");
        onTicket = List.of();
        api.ticketSettings.holding(MembershipMode.MEMBERS);
        assertEquals("reporter", values().get("hint"));
    }

    @Test
    @DisplayName("asks who looks once, for the condition and the context together")
    void once() {
        api.user.as("anna");
        Map<String, Object> attributes = new HashMap<>();
        var http = mock(HttpServletRequest.class);
        when(http.getAttribute(ArgumentMatchers.any()))
                .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        Mockito.doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(http)
                .setAttribute(ArgumentMatchers.any(), ArgumentMatchers.any());
        var helper = new JiraHelper(http, issue.getProjectObject(), Map.of("issue", issue));
        assertTrue(condition.shouldDisplay(Map.of("helper", helper)));
        int asked = api.groups.asked().size();
        context.getContextMap(Map.of("helper", helper));
        assertEquals(asked, api.groups.asked().size());
    }

    private Map<?, ?> customer(String name) {
        return ((List<?>) values().get("customers"))
                .stream()
                        .map(customer -> (Map<?, ?>) customer)
                        .filter(customer -> name.equals(customer.get("name")))
                        .findFirst()
                        .orElseThrow();
    }

    private List<?> names() {
        return ((List<?>) values().get("customers"))
                .stream().map(customer -> ((Map<?, ?>) customer).get("name")).toList();
    }

    private Map<String, Object> values() {
        return context.getContextMap(Map.of("issue", issue));
    }

    private static Issue issue(String type) {
        var project = mock(Project.class);
        when(project.getProjectTypeKey()).thenReturn(new ProjectTypeKey(type));
        var issue = mock(Issue.class);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getKey()).thenReturn("SUP-1");
        return issue;
    }
}
