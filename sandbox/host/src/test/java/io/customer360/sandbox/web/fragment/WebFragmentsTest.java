package io.customer360.sandbox.web.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugin.web.Condition;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.web.TestPlugin;
import io.customer360.sandbox.web.TestWorld;
import io.customer360.sandbox.web.fragment.WebFragments.ShownItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFragmentsTest {
    private static final JiraWorld WORLD = TestWorld.open();
    private static final String JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";

    /** A condition that is what its parameter says. */
    public static final class Says implements Condition {
        private boolean says;

        @Override
        public void init(Map<String, String> params) {
            says = Boolean.parseBoolean(params.get("says"));
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return says;
        }
    }

    private static boolean shown(String conditions) {
        var plugin = TestPlugin.with("<web-item key='i' section='s'>" + conditions + "</web-item>");
        Module item = plugin.descriptor().modules("web-item").get(0);
        return new Conditions(plugin, WORLD).of(item.xml()).test(Map.of());
    }

    private static String says(boolean answer, String more) {
        return "<condition class='%s' %s><param name='says' value='%s'/></condition>"
                .formatted(Says.class.getName(), more, answer);
    }

    @Test
    @DisplayName("conditions nest with AND and OR and can be inverted")
    void conditions() {
        var yes = says(true, "");
        var no = says(false, "");
        assertTrue(shown(""));
        assertFalse(shown(yes + no));
        assertTrue(shown("<conditions type='OR'>" + yes + no + "</conditions>"));
        assertFalse(shown("<conditions type='AND'>" + yes + no + "</conditions>"));
        assertTrue(shown(says(false, "invert='true'")));
        assertFalse(
                shown(
                        "<conditions type='OR'>"
                                + no
                                + "<conditions type='AND'>"
                                + yes
                                + no
                                + "</conditions></conditions>"));
    }

    @Test
    @DisplayName("a condition that is none, is missing or is unknown fails the start")
    void wrongConditions() {
        assertThrows(StartFailure.class, () -> shown("<condition class='java.lang.String'/>"));
        assertThrows(StartFailure.class, () -> shown("<condition class='no.Such'/>"));
        assertThrows(StartFailure.class, () -> shown("<condition class='" + JIRA + "NoSuch'/>"));
    }

    @Test
    @DisplayName("Jira's own conditions know who is signed in and what they may do")
    void builtIn() {
        var conditions = new BuiltInConditions(WORLD);
        var admin = Map.<String, Object>of("user", WORLD.user("admin"));
        var anna = Map.<String, Object>of("user", WORLD.user("anna"));

        assertTrue(conditions.named(JIRA + "UserLoggedInCondition").shouldDisplay(anna));
        assertFalse(conditions.named(JIRA + "UserLoggedInCondition").shouldDisplay(Map.of()));
        assertTrue(conditions.named(JIRA + "UserIsAdminCondition").shouldDisplay(admin));
        assertFalse(conditions.named(JIRA + "UserIsAdminCondition").shouldDisplay(anna));
    }

    @Test
    @DisplayName("items come by weight, with their link and label, if their condition lets them")
    void items() {
        var fragments = WebFragments.of(TestPlugin.whole(), WORLD, null);

        assertEquals(
                List.of(
                        new ShownItem("first-link", "First", "/plugins/servlet/first"),
                        new ShownItem("second-link", "Second", "/plugins/servlet/second")),
                fragments.items("admin_plugins_menu/section", Map.of()));
        assertEquals(
                List.of("signed-in"),
                fragments
                        .items("system.top.navigation.bar", Map.of("user", WORLD.user("anna")))
                        .stream()
                        .map(ShownItem::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("variables of links are filled from the page")
    @CsvSource({
        "/x?issue=$issue.key, /x?issue=SUP-1",
        "/x?issue=${issue.key}&y, /x?issue=SUP-1&y",
        "/projects/$pathEncodedProjectKey?a=b, /projects/SUP?a=b",
        "/x?unknown=${board.id}, /x?unknown="
    })
    void links(String link, String expected) {
        var issue = TestWorld.issue(WORLD);

        assertEquals(
                expected, LinkText.fill(link, Map.of("issue", issue, "project", issue.project())));
    }
}
