package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.db.DatabaseSettings;
import io.customer360.sandbox.db.Faults;
import io.customer360.sandbox.db.SqlLog;
import java.net.URI;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalServicesTest {

    private JiraWorld world;

    @BeforeEach
    void open() {
        world = Worlds.demo();
    }

    @Test
    @DisplayName("Work handed to another thread runs as who handed it in")
    void carriers() throws Exception {
        var carriers = world.service(ThreadLocalDelegateExecutorFactory.class);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ExecutorService carrying = carriers.createExecutorService(pool);
            ApplicationUser ben = world.user("ben");
            assertEquals(
                    ben,
                    world.runAs(
                            ben,
                            () -> carrying.submit(() -> world.auth().getLoggedInUser()).get()));
            assertNull(pool.submit(() -> world.auth().getLoggedInUser()).get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("Texts come in the language of who is signed in")
    void texts() throws Exception {
        world.useTexts(locale -> new Words(locale.getLanguage().equals("de") ? "Hallo" : "Hello"));
        var texts = world.service(I18nResolver.class);
        assertEquals("Hello Ben's", texts.getText("greeting", "Ben"));
        assertEquals(
                "Hallo Ben's",
                world.runAs(world.user("ben"), () -> texts.getText("greeting", "Ben")));
        assertEquals("no.such.key", texts.getText("no.such.key"));
        assertEquals(1, texts.getAllTranslationsForPrefix("greet").size());
        assertEquals(
                Locale.GERMAN, world.service(LocaleResolver.class).getLocale(new UserKey("ben")));
        assertTrue(
                world.runAs(
                        world.user("ben"),
                        () -> world.auth().getI18nHelper().isKeyDefined("greeting")));
        world.useTexts(null);
        assertEquals("greeting", texts.getText("greeting", "Ben"));
    }

    private static final class Words extends ListResourceBundle {
        private final String hello;

        Words(String hello) {
            this.hello = hello;
        }

        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"greeting", hello + " {0}''s"}};
        }
    }

    @Test
    @DisplayName("Plugin settings hold text, lists, maps and properties under short names")
    void settings() {
        var settings = world.service(PluginSettingsFactory.class).createSettingsForKey("app");
        var properties = new Properties();
        properties.setProperty("a", "b");
        for (Object value : List.of("text", List.of("a", "b"), properties)) {
            settings.put("name", value);
            assertEquals(value, settings.get("name"));
        }
        assertEquals(properties, settings.put("name", Map.of("c", "d")));
        assertEquals(Map.of("c", "d"), settings.remove("name"));
        assertNull(settings.get("name"));
        for (Object refused : List.of(5, List.of("a", 1), Map.of("a", 1), Map.of(1, "a"))) {
            assertThrows(IllegalArgumentException.class, () -> settings.put("name", refused));
        }
        assertThrows(IllegalArgumentException.class, () -> settings.put("n".repeat(101), "x"));
        settings.put("mine", "x");
        var other = world.service(PluginSettingsFactory.class).createGlobalSettings();
        assertNull(other.get("mine"));
    }

    @Test
    @DisplayName("A setting that cannot be replaced keeps its value")
    void settingsInOne() {
        var faults = new Faults();
        try (Database database =
                Database.open(
                        new DatabaseSettings(DatabaseChoice.H2, Optional.empty(), false, false),
                        new SqlLog(),
                        faults)) {
            var settings =
                    JiraWorld.open(database.dataSource(Database.JIRA), Worlds.CLOCK)
                            .service(PluginSettingsFactory.class)
                            .createGlobalSettings();
            settings.put("name", "old");
            faults.failSql("INSERT INTO J_SETTING");
            assertThrows(RuntimeException.class, () -> settings.put("name", "new"));
            faults.clear();
            assertEquals("old", settings.get("name"));
        }
    }

    @Test
    @DisplayName("Addresses and zones are those of the instance and the user")
    void addresses() {
        world.mountedAt("http://127.0.0.1:2990/jira");
        var properties = world.service(ApplicationProperties.class);
        assertEquals("http://127.0.0.1:2990/jira", properties.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/jira", properties.getBaseUrl(UrlMode.RELATIVE));
        assertEquals(
                URI.create("/jira/login.jsp?os_destination=%2Fbrowse%2FSUP-1%3Fa%3Db"),
                world.service(LoginUriProvider.class).getLoginUri(URI.create("/browse/SUP-1?a=b")));
        assertEquals(
                "Europe/Berlin",
                world.service(TimeZoneManager.class).getTimeZoneforUser(world.user("ben")).getID());
        assertNotNull(world.service(TimeZoneManager.class).getLoggedInUserTimeZone());
    }
}
