package io.customer360.rest;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.access.AccessSettings;
import io.customer360.rest.errors.Asked;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the API answers to whom")
class PermissionsTest {
    private static final List<String> AMOUNTS =
            List.of(
                    "98765", "98.765", "4321", "4.321", "2468", "2.468", "amount=", "arr=[",
                    "\"arr\"");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "info,         401 403 404 404 200 200 200",
        "changes,      401 403 404 404 200 200 200",
        "cards,        401 403 404 404 200 200 200",
        "tickets,      401 403 404 404 200 200 200",
        "tickets badly, 401 403 404 404 400 400 400",
        "open tickets, 401 403 404 404 200 200 200",
        "other tickets, 401 403 404 404 200 200 200",
        "figures,      401 403 404 404 200 200 200",
        "columns,      401 403 404 404 200 200 200",
        "columns badly, 401 403 404 404 400 400 400",
        "usual columns, 401 403 404 404 200 200 200",
        "list,         401 403 404 404 200 200 200",
        "list badly,   401 403 404 404 400 400 400",
        "one,          401 403 404 404 200 200 200",
        "form,         401 403 403 404 200 200 200",
        "edit,         401 403 403 404 200 200 200",
        "edit badly,   401 403 403 404 400 400 400",
        "edit stale,   401 403 403 404 409 409 409",
        "new form,     401 403 403 404 403 200 200",
        "one's form,   401 403 403 404 403 200 200",
        "add,          401 403 403 404 403 201 201",
        "add badly,    401 403 403 404 403 400 400",
        "change,       401 403 403 404 403 200 200",
        "change stale, 401 403 403 404 403 409 409",
        "remove,       401 403 403 404 403 200 200",
        "people,       401 403 403 200 200 200 200",
        "accounts,     401 403 403 200 403 403 200",
        "access,       401 403 403 200 403 403 200",
        "industries,   401 403 403 200 403 403 200",
        "set access,   401 403 403 200 403 403 200",
        "set list,     401 403 403 200 403 403 200",
        "belonging,    401 403 403 200 403 403 200",
        "set belonging, 401 403 403 200 403 403 200",
        "belong badly, 401 403 403 400 403 403 400",
        "belong stale, 401 403 403 409 403 403 409",
        "refreshed,    401 403 403 200 403 403 200",
        "refresh,      401 403 403 200 403 403 200"
    })
    @DisplayName("nobody, no right, no reach, missing; agent, CSM, administrator")
    void refusals(String call, String expected) {
        var seen =
                Stream.of(
                                status(call, null, "1"),
                                status(call, "luke", "1"),
                                status(call, "vera", "1"),
                                status(call, "boss", "9"),
                                status(call, "anna", "1"),
                                status(call, "carla", "1"),
                                status(call, "boss", "1"))
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
        assertEquals(expected, seen);
    }

    @Test
    @DisplayName("without See revenue no amount is in any answer, also not in history")
    void amounts() {
        for (var call : List.of("info", "changes", "cards", "tickets", "list", "one", "edit")) {
            var api = filled("carla");
            answer(api, "change", "1");
            api.user.as("anna");
            var answer = answer(api, call, "1");
            for (var amount : AMOUNTS) {
                assertFalse(Api.json(answer).contains(amount), call + " " + Api.json(answer));
                assertFalse(Api.shown(answer).contains(amount), call + " " + Api.shown(answer));
            }
        }
    }

    @Test
    @DisplayName("with See revenue they are there")
    void revenue() {
        var list = answer(filled("carla"), "list", "1");
        assertTrue(Api.json(list).contains("\"price\":{\"amount\":\"98765.00\""), Api.json(list));
        assertTrue(Api.shown(list).contains("price={text=98.765,00"), Api.shown(list));
        var cards = answer(filled("carla"), "cards", "1");
        assertTrue(Api.json(cards).contains("\"arr\":[{\"amount\":\"94444.00\""), Api.json(cards));
    }

    @Test
    @DisplayName("a stale edit is told the newer record, with what the editor may see")
    void stale() {
        var api = filled("carla");
        var failure =
                api.failures.of(
                        thrown(() -> answer(api, "change stale", "1")), new Asked(url(), url()));
        assertEquals(409, failure.status());
        var json = Api.json(failure.view());
        assertTrue(json.contains("\"code\":\"stale\""), json);
        assertTrue(json.contains("\"current\":{\"id\":1,\"customer\":1,\"plan\":\"Gold\""), json);
    }

    @Test
    @DisplayName("the person picker gives what AUI's select asks for")
    void people() {
        var json = Api.json(answer(filled("carla"), "people", "1"));
        assertTrue(
                json.startsWith(
                        "[{\"label\":\"Carla Castle\",\"value\":\"carla\",\"img-src\":\"/avatar/carla\"}"),
                json);
    }

    @Test
    @DisplayName("who may not see customers is not offered as a CSM, but as the service account")
    void candidates() {
        assertFalse(Api.json(answer(filled("carla"), "people", "1")).contains("paula"));
        assertTrue(Api.json(answer(filled("boss"), "accounts", "1")).contains("paula"));
    }

    @Test
    @DisplayName("older history is asked for by the change it follows")
    void older() {
        var api = filled("boss");
        for (int i = 0; i < 51; i++) {
            answer(api, "add", "1");
        }
        var newest = Api.json(changes(api, null));
        assertTrue(newest.contains("\"older\":"), newest);
        assertFalse(Api.json(changes(api, "2")).contains("\"older\":"));
        assertThrows(Rejected.class, () -> changes(api, "x"));
    }

    private static Object changes(Api api, String before) {
        return before == null
                ? api.changesApi.list("1", Calls.asking())
                : api.changesApi.list("1", Calls.asking("before", before));
    }

    private static int status(String call, String user, String id) {
        var api = filled(user);
        try {
            return answerStatus(api, call, id);
        } catch (RuntimeException refused) {
            return api.failures.of(refused, new Asked(url(), url())).status();
        }
    }

    private static int answerStatus(Api api, String call, String id) {
        return Calls.raw(api, call, id) instanceof Response response ? response.getStatus() : 200;
    }

    private static View answer(Api api, String call, String id) {
        var raw = Calls.raw(api, call, id);
        return (View) (raw instanceof Response response ? response.getEntity() : raw);
    }

    private static Api filled(String user) {
        var api = new Api();
        api.profiles.holding(aProfile().of(Api.ACME).csm("carla").country("DE").build());
        api.subscriptions.holding(
                aSubscription()
                        .of(Api.ACME)
                        .priced("98765.00", "EUR")
                        .amountOff("4321.00")
                        .fee("2468.00")
                        .ending("2026-12-31")
                        .build());
        api.groups.holding("csm-team", "carla").holding("viewers", "vera", "carla", "anna", "boss");
        api.settings.save(
                new AccessSettings(groups(), Optional.empty(), 1),
                0,
                new Revision(new UserKey("boss"), Api.NOW, List.of()));
        if (user != null) {
            api.user.as(user);
        }
        return api;
    }

    private static Map<Permission, List<String>> groups() {
        Map<Permission, List<String>> groups = new HashMap<>();
        var admins = "jira-administrators";
        groups.put(Permission.VIEW, List.of("viewers"));
        groups.put(Permission.VIEW_ALL, List.of(admins));
        groups.put(Permission.EDIT, List.of("csm-team", "jira-servicedesk-users", admins));
        groups.put(Permission.SEE_REVENUE, List.of("csm-team", admins));
        groups.put(Permission.MANAGE, List.of(admins));
        return groups;
    }

    private static RuntimeException thrown(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException refused) {
            return refused;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static SafeUrl url() {
        return new SafeUrl("/jira/x");
    }
}
