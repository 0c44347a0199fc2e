package io.customer360.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.rest.Api;
import io.customer360.settings.Layout;
import io.customer360.settings.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guides in the app (F-017)")
class GuidesTest {
    private final Guides guides = new Guides(new Api().urls);

    @Test
    @DisplayName("have a title, chapters that can be linked to, and tables")
    void drawn() {
        var guide = guides.guide("# A guide\n\nWords.\n\n## First & last\n\n|a|b|\n|-|-|\n|1|2|\n");
        assertEquals("A guide", guide.title());
        assertEquals(List.of(new Guide.Chapter("first-last", "First & last")), guide.chapters());
        assertTrue(guide.html().contains("<h2 id=\"first-last\">First &amp; last</h2>"));
        assertTrue(guide.html().contains("<td>2</td>"));
    }

    @Test
    @DisplayName("link to each other inside the app, and nowhere that is not in the jar")
    void links() {
        var html =
                guides.guide("[a](admin-guide.md#x) [b](../README.md) [c](https://x.org) [d](#e)")
                        .html();
        assertTrue(html.contains("\"/jira/plugins/servlet/customer360/help/admin-guide#x\""), html);
        assertTrue(html.contains("<a rel=\"nofollow\">b</a>"), html);
        assertTrue(html.contains("href=\"https://x.org\""), html);
        assertTrue(html.contains("href=\"#e\""), html);
    }

    @Test
    @DisplayName("bring no markup and no script of their own")
    void safe() {
        var html = guides.guide("<script>x</script> [a](javascript:alert(1)) <b>bold</b>").html();
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<b>"), html);
        assertFalse(html.contains("href=\"javascript"), html);
    }

    @Test
    @DisplayName("tell about every section there is under the anchor that its help link names")
    void everySection() throws IOException {
        var guide = guides.guide(Files.readString(Path.of("docs/user-guide.md")));
        var anchors = guide.chapters().stream().map(Guide.Chapter::anchor).toList();
        assertEquals(
                List.of(),
                Layout.DEFAULT.sections().stream()
                        .map(Section::chapter)
                        .filter(chapter -> !anchors.contains(chapter))
                        .toList());
    }

    @Test
    @DisplayName("are only those that there are")
    void unknown() {
        assertEquals(Optional.empty(), guides.of("../LICENSE"));
    }
}
