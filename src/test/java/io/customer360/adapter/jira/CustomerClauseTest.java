package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.membership.Memberships;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.MemoryTicketSettings;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("N-2 which tickets belong to a customer")
class CustomerClauseTest {
    private static final CustomerId ACME = new CustomerId(7);

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService people = mock(UserSearchService.class);
    private final SearchService search = mock(SearchService.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
    private final ApplicationUser carla = mock(ApplicationUser.class);
    private final MemoryTicketSettings settings = new MemoryTicketSettings();
    private final MemoryOrganisations organisations = new MemoryOrganisations();
    private final Members members = new Members();
    private boolean namesakes;

    @BeforeEach
    void haveJira() {
        when(carla.getKey()).thenReturn("carla");
        when(session.getLoggedInUser()).thenReturn(carla);
        when(people.canPerformAjaxSearch(carla)).thenReturn(true);
        when(search.parseQuery(any(), anyString()))
                .thenReturn(new SearchService.ParseResult(mock(Query.class), new MessageSetImpl()));
        when(search.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        var type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn("com.atlassian.servicedesk:sd-customer-organizations");
        var field = mock(CustomField.class);
        when(field.getCustomFieldType()).thenReturn(type);
        when(field.getIdAsLong()).thenReturn(10002L);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
        when(fields.getCustomFieldObject(10002L)).thenReturn(field);
    }

    @ParameterizedTest
    @CsvSource({
        "FIELD,   cf[10002] = 7",
        "MEMBERS, reporter in organizationMembers(\"Acme\")",
        "BOTH,    (cf[10002] = 7 OR cf[10002] IS EMPTY AND reporter in"
                + " organizationMembers(\"Acme\"))",
    })
    @DisplayName("is said in the mode of the admin")
    void modes(MembershipMode mode, String expected) {
        organisations.holding(7, "Acme");
        settings.holding(mode);

        assertEquals(Optional.of(expected), jql(clause()));
        assertFalse(clause().of(ACME).orElseThrow().leavesOutMembers());
    }

    @Test
    @DisplayName("quotes names that would mean something in JQL")
    void quoted() {
        organisations.holding(7, "Say \"hi\") OR 1 = 1 \\ (");
        settings.holding(MembershipMode.MEMBERS);

        assertEquals(
                Optional.of("reporter in organizationMembers(\"Say \\\"hi\\\") OR 1 = 1 \\\\ (\")"),
                jql(clause()));
    }

    @Test
    @DisplayName("names the members where two organisations share the name")
    void namesakes() {
        organisations.holding(7, "Acme");
        members.add("k1", "paula");
        members.add("k2", "pi\"a");
        members.add("gone", null);
        namesakes = true;
        settings.holding(MembershipMode.MEMBERS);

        assertEquals(Optional.of("reporter in (\"paula\", \"pi\\\"a\")"), jql(clause()));
    }

    @Test
    @DisplayName("asks for namesakes once, and again when the organisation has another name")
    void namesakesOnce() {
        organisations.holding(7, "Acme");
        settings.holding(MembershipMode.MEMBERS);
        members.add("k1", "paula");
        var clause = clause();
        clause.of(ACME);
        namesakes = true;
        assertEquals(Optional.of("reporter in organizationMembers(\"Acme\")"), jql(clause));

        organisations.holding(7, "Globex");

        assertEquals(Optional.of("reporter in (\"paula\")"), jql(clause));
    }

    @Test
    @DisplayName("names the members where Jira refuses the function, and asks it once per person")
    void refused() {
        organisations.holding(7, "Acme");
        members.add("k1", "paula");
        var problem = new MessageSetImpl();
        problem.addErrorMessage("Unable to find JQL function");
        when(search.validateQuery(any(), any())).thenReturn(problem);
        settings.holding(MembershipMode.BOTH);
        var clause = clause();

        assertEquals(
                Optional.of("(cf[10002] = 7 OR cf[10002] IS EMPTY AND reporter in (\"paula\"))"),
                jql(clause));
        clause.of(ACME);
        verify(search, times(1)).validateQuery(eq(carla), any());
    }

    @ParameterizedTest
    @CsvSource({"400, 4, false", "450, 4, true", "140, 30, false", "145, 30, true", "0, 4, true"})
    @DisplayName(
            "falls back to the field, and says so, where names are too many, too long, or none")
    void tooMany(int count, int length, boolean left) {
        organisations.holding(7, "Acme");
        var name = "%04d@" + "x".repeat(length);
        IntStream.range(0, count)
                .forEach(it -> members.add("k" + it, name.formatted(it).substring(0, length)));
        namesakes = true;
        var found = clause().of(ACME).orElseThrow();

        assertEquals(left, found.leavesOutMembers());
        assertEquals(left, found.jql().equals("cf[10002] = 7"));
        settings.holding(MembershipMode.FIELD);
        assertFalse(clause().of(ACME).orElseThrow().leavesOutMembers());
    }

    @Test
    @DisplayName("names no member to somebody who may not browse users")
    void noNames() {
        organisations.holding(7, "Acme");
        members.add("k1", "paula@example.com");
        namesakes = true;
        when(people.canPerformAjaxSearch(carla)).thenReturn(false);

        assertEquals(
                Optional.of(new CustomerClause.Found("cf[10002] = 7", true)), clause().of(ACME));
    }

    @Test
    @DisplayName("cannot be said without the Organizations field")
    void noField() {
        organisations.holding(7, "Acme");
        when(fields.getCustomFieldObjects()).thenReturn(List.of());

        assertEquals(Optional.empty(), clause().of(ACME));
    }

    private static Optional<String> jql(CustomerClause clause) {
        return clause.of(ACME).map(CustomerClause.Found::jql);
    }

    private CustomerClause clause() {
        return new CustomerClauseInJql(
                settings,
                new OrganizationsField(fields, caches()),
                new MembersInJql(
                        organisations,
                        organisation -> namesakes,
                        members,
                        users,
                        people,
                        search,
                        session,
                        caches()));
    }

    private CacheManager caches() {
        var caches = mock(CacheManager.class);
        Map<Object, Object> cached = new HashMap<>();
        Cache<Object, Object> cache = mock(Cache.class);
        when(cache.get(any())).thenAnswer(call -> cached.get(call.getArgument(0)));
        doAnswer(call -> cached.put(call.getArgument(0), call.getArgument(1)))
                .when(cache)
                .put(any(), any());
        doReturn(cache).when(caches).getCache(anyString(), any(), any());
        when(caches.getCachedReference(anyString(), any(), any()))
                .thenAnswer(
                        call -> {
                            Supplier<Object> supplier = call.getArgument(1);
                            CachedReference<Object> reference = mock(CachedReference.class);
                            when(reference.get()).thenAnswer(again -> supplier.get());
                            return reference;
                        });
        return caches;
    }

    /** The members of the one customer. */
    private final class Members implements Memberships {
        private final List<UserKey> keys = new ArrayList<>();

        void add(String key, String name) {
            keys.add(new UserKey(key));
            if (name != null) {
                var user = mock(ApplicationUser.class);
                when(user.getUsername()).thenReturn(name);
                when(users.getUserByKey(key)).thenReturn(user);
            }
        }

        @Override
        public List<CustomerId> of(UserKey user) {
            return keys.contains(user) ? List.of(ACME) : List.of();
        }

        @Override
        public List<UserKey> in(CustomerId customer, int max) {
            return keys.stream().limit(max).toList();
        }

        @Override
        public int count(CustomerId customer) {
            return keys.size();
        }

        @Override
        public boolean has(CustomerId customer, UserKey user) {
            return keys.contains(user);
        }
    }
}
