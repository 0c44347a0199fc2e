package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.soy.SoyCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every Soy template of the jar compiles with Atlassian's fork and renders")
class SoyTemplatesIT {
    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace ([\\w.]+)");
    private static final Pattern PUBLIC =
            Pattern.compile("\\{template (\\.\\w+)(?![^}]*private=\"true\")[^}]*}");
    private static final Map<String, Object> INJECTED =
            Map.of(
                    "portfolio", true,
                    "contextPath", "/jira",
                    "rest", "/jira/rest/customer360/1.0",
                    "pages", "/jira/plugins/servlet/customer360",
                    "signInUrl", "/jira/login.jsp");

    private static final String LIST = "c360.customers.list";
    private static final String MEASURES = "c360.measures.widget";
    private static final String REFRESH = "c360.settings.refresh";

    @TempDir static Path folder;
    private static SoyCheck soy;
    private static final TreeSet<String> templates = new TreeSet<>();

    @BeforeAll
    static void compileAll() throws IOException {
        try (var jar = new JarFile(Installation.pluginJar().toFile())) {
            for (var entry : jar.stream().filter(e -> e.getName().endsWith(".soy")).toList()) {
                var text =
                        new String(
                                jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                collect(text);
            }
        }
        soy = SoyCheck.compileAll(Installation.webModules(), folder);
    }

    @AfterAll
    static void close() {
        soy.close();
    }

    private static void collect(String text) {
        assertFalse(text.contains("noAutoescape"), "escaping switched off");
        var namespace = NAMESPACE.matcher(text);
        assertTrue(namespace.find());
        PUBLIC.matcher(text)
                .results()
                .forEach(found -> templates.add(namespace.group(1) + found.group(1)));
    }

    static Stream<String> cases() {
        return SoyValues.REALISTIC.keySet().stream().sorted();
    }

    @Test
    @DisplayName("and each public one has data to render with")
    void allHaveData() {
        assertEquals(templates, new TreeSet<>(SoyValues.REALISTIC.keySet()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("with realistic data: every text of the data is shown, nothing undefined")
    void realistic(String template) {
        var html = render(template, SoyValues.REALISTIC.get(template));
        assertFalse(html.isBlank());
        assertFalse(html.matches("(?s).*\\b(null|undefined)\\b.*"), html);
        assertSound(html);
        var seen = Parser.unescapeEntities(html, false);
        var missing = new TreeSet<>(SoyValues.texts(SoyValues.REALISTIC.get(template)));
        missing.removeIf(text -> seen.contains(text));
        assertEquals(SoyHidden.of(template), missing);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("with nothing optional set")
    void empty(String template) {
        assertSound(render(template, SoyValues.emptied(SoyValues.REALISTIC.get(template))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("with hostile texts: no script, no handler, no javascript address")
    void hostile(String template) {
        for (var payload : Payloads.ALL) {
            var html =
                    render(
                            template,
                            SoyValues.poisoned(SoyValues.REALISTIC.get(template), payload));
            var body = Jsoup.parse(html);
            assertEquals(
                    0,
                    body.select(
                                    "script, iframe, svg:not(.c360-sparkline):not(.c360-bars):not(.c360-pulse-face svg), math, [srcdoc]")
                            .size(),
                    html);
            assertEquals(List.of(), Payloads.live(html), html);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "119, c360.refresh.age.label",
        "120, c360.refresh.age.label",
        "121, c360.refresh.age-hours.label",
        "2880, c360.refresh.age-hours.label",
        "2881, c360.refresh.age-days.label"
    })
    @DisplayName("the age of the last refresh is told in the unit that fits")
    void age(int minutes, String words) {
        var html = render(REFRESH, with(REFRESH, Map.of("ageMinutes", minutes)));
        assertEquals(words, Jsoup.parse(html).select(".c360-fact-note").text().split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "1, days, c360.measures.day.label",
        "1.5, days, c360.measures.days.label",
        "1, hours, c360.measures.hour.label",
        "21, hours, c360.measures.hours.label"
    })
    @DisplayName("one day is not called days")
    void singular(String value, String unit, String words) {
        var item = Map.of("label", "Late", "shownIn", unit, "state", "known", "value", value);
        var group = Map.of("items", List.of(item), "title", "Payment");
        var html = render(MEASURES, with(MEASURES, Map.of("groups", List.of(group))));
        assertEquals(words, Jsoup.parse(html).select("tbody td").text().split(" ")[0]);
    }

    @Test
    @DisplayName("F-002 a list that cannot be made says why to whoever can help, to nobody else")
    void cannotBeMade() {
        var none = Map.<String, Object>of("items", List.of(), "asOf", "", "canManage", false);
        var reader = render(LIST, with(LIST, none));
        assertTrue(reader.contains("c360.customers.blocked.error"), reader);
        assertFalse(reader.contains("There is no service account"), reader);
        assertFalse(reader.contains("c360.customers.never.label"), reader);
        var manager = render(LIST, with(LIST, none, Map.of("canManage", true)));
        assertTrue(manager.contains("There is no service account"), manager);
        assertTrue(manager.contains("/admin/tickets"), manager);
        assertFalse(manager.contains("c360.customers.blocked.error"), manager);
    }

    @Test
    @DisplayName("F-002 who may see every customer is not told of those they look after")
    void seesAll() {
        var none = Map.<String, Object>of("items", List.of(), "obstacle", "", "canManage", false);
        var all = render(LIST, with(LIST, none));
        assertTrue(all.contains("c360.customers.none-all.help"), all);
        var some = render(LIST, with(LIST, none, Map.of("seesAll", false)));
        assertTrue(some.contains("c360.customers.none.help"), some);
    }

    @SafeVarargs
    private static Map<String, Object> with(String template, Map<String, Object>... others) {
        var data = new HashMap<>(SoyValues.REALISTIC.get(template));
        List.of(others).forEach(data::putAll);
        return data;
    }

    private static String render(String template, Map<String, Object> data) {
        return soy.render(template, data, INJECTED);
    }

    /** Ids are unique and every field has a label. */
    private static void assertSound(String html) {
        var page = Jsoup.parse(html);
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count(), "repeated ids in " + ids);
        for (var label : page.select("label[for]")) {
            var target = label.attr("for").replaceAll("-input$", "");
            assertFalse(page.select("[id='" + target + "']").isEmpty(), "label for " + target);
        }
    }
}
