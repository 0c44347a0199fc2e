package io.customer360.sandbox.it;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Texts that would run as script if a view wrote them carelessly. */
final class Payloads {
    /** What every payload calls when it runs. */
    static final String MARK = "c360xss";

    static final List<String> ALL =
            List.of(
                    "<script>window.c360xss=1</script>",
                    "\"><script>window.c360xss=1</script>",
                    "'><svg onload=window.c360xss=1>",
                    "\"><img src=x onerror=window.c360xss=1>",
                    "\" onmouseover=window.c360xss=1 x=\"",
                    "' autofocus onfocus=window.c360xss=1 x='",
                    "</title><script>window.c360xss=1</script>",
                    "</textarea><script>window.c360xss=1</script>",
                    "</option></select><img src=x onerror=window.c360xss=1>",
                    "</script><script>window.c360xss=1</script>",
                    "--><img src=x onerror=window.c360xss=1>",
                    "javascript:window.c360xss=1",
                    "{{constructor.constructor('window.c360xss=1')()}}",
                    "${window.c360xss=1}",
                    "<iframe srcdoc='<script>parent.c360xss=1</script>'></iframe>",
                    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.c360xss=1>",
                    "<div hx-get=/jira/rest hx-trigger=load hx-on::load='window.c360xss=1'>x</div>",
                    "<a href=javascript:window.c360xss=1 autofocus>x</a>",
                    "&lt;script&gt;window.c360xss=1&lt;/script&gt;",
                    "\u2028\u2029<img src=x onerror=window.c360xss=1>",
                    "<img src=x onerror=&#119;indow.c360xss=1>",
                    "]]><script>window.c360xss=1</script>");

    private Payloads() {}

    /** What a browser would run of a payload in this page or fragment. */
    static List<String> live(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .filter(Payloads::runs)
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean runs(Element element) {
        return (element.is("script") && element.data().contains(MARK))
                || element.attributes().asList().stream().anyMatch(Payloads::runs);
    }

    private static boolean runs(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        var handler = name.startsWith("on") || name.startsWith("hx-on") || name.equals("srcdoc");
        var address = name.equals("href") || name.equals("src") || name.endsWith("action");
        return value.contains(MARK) && (handler || (address && value.startsWith("javascript:")));
    }
}
