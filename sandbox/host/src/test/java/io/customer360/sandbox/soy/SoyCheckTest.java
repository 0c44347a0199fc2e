package io.customer360.sandbox.soy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.soy.renderer.SanitizedString;
import com.atlassian.soy.renderer.SoyException;
import io.customer360.sandbox.web.NpmPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoyCheckTest {
    @TempDir Path folder;

    private SoyCheck check;

    @BeforeEach
    void needsTheFork() {
        NpmPackages.needed();
    }

    @AfterEach
    void close() {
        if (check != null) {
            check.close();
        }
    }

    private SoyCheck template(String doc, String body) throws IOException {
        Files.writeString(
                folder.resolve("a.soy"),
                "{namespace x autoescape=\"contextual\"}\n/** "
                        + doc
                        + " */\n{template .a}\n"
                        + body
                        + "\n{/template}\n");
        check = SoyCheck.compileAll(NpmPackages.FOLDER, folder);
        return check;
    }

    @Test
    @DisplayName("text is escaped by where it stands, and a foreign scheme is taken out of a link")
    void escapes() throws IOException {
        template("@param v", "<a href=\"{$v}\" title=\"{$v}\">{$v}</a>");

        var html = check.render("x.a", Map.of("v", "javascript:\"<"), Map.of());

        assertTrue(html.startsWith("<a href=\"#zSoyz\""), html);
        assertTrue(
                html.contains(">javascript:\"&lt;</a>") || html.contains("&quot;&lt;</a>"), html);
    }

    @Test
    @DisplayName("a SanitizedString of the plugin is HTML already")
    void sanitized() throws IOException {
        template("@param v", "{$v}");

        assertEquals(
                "<b>1</b>",
                check.render("x.a", Map.of("v", new SanitizedString("<b>1</b>")), Map.of()));
    }

    @Test
    @DisplayName("injected data, texts and the context path are there")
    void surroundings() throws IOException {
        template("", "{$ij.rest} {getText('a.b')} {contextPath()}");

        assertEquals("/r a.b /jira", check.render("x.a", Map.of(), Map.of("rest", "/r")));
    }

    @Test
    @DisplayName("a mistake in a template is named with its file")
    void compileError() {
        var failure = assertThrows(SoyException.class, () -> template("", "{$undeclared}"));

        assertTrue(failure.getMessage().contains("a.soy"), failure.getMessage());
        assertTrue(failure.getMessage().contains("undeclared"), failure.getMessage());
    }

    @Test
    @DisplayName("a missing value and an unknown template are SoyExceptions")
    void renderErrors() throws IOException {
        template("@param v", "{$v.w}");

        assertThrows(SoyException.class, () -> check.render("x.a", Map.of(), Map.of()));
        assertThrows(SoyException.class, () -> check.render("x.b", Map.of(), Map.of()));
    }

    @Test
    @DisplayName("records are no beans for Soy, as in Jira")
    void records() throws IOException {
        template("@param v", "{$v.name}");

        assertThrows(
                SoyException.class,
                () -> check.render("x.a", Map.of("v", new Named("n")), Map.of()));
    }

    /** A public record. */
    public record Named(String name) {}
}
