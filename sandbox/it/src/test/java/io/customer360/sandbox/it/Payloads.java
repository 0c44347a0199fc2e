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
                    "]]><script>window.c360xss=1</script>",
                    "<svg><script>window.c360xss=1</script></svg>",
                    "<svg/onload=window.c360xss=1>",
                    "<svg><animate onbegin=window.c360xss=1 attributeName=x dur=1s>",
                    "<svg><set attributeName=href to=javascript:window.c360xss=1></svg>",
                    "<svg><use href=\"data:image/svg+xml,<svg id=x onload=window.c360xss=1>#x\"></use></svg>",
                    "<body onload=window.c360xss=1>",
                    "<video src=x onerror=window.c360xss=1></video>",
                    "<audio src=x onerror=window.c360xss=1></audio>",
                    "<video><source onerror=window.c360xss=1></video>",
                    "<input autofocus onfocus=window.c360xss=1>",
                    "<select autofocus onfocus=window.c360xss=1></select>",
                    "<textarea autofocus onfocus=window.c360xss=1></textarea>",
                    "<details open ontoggle=window.c360xss=1>x</details>",
                    "<marquee onstart=window.c360xss=1>x</marquee>",
                    "<object data=javascript:window.c360xss=1></object>",
                    "<embed src=javascript:window.c360xss=1>",
                    "<iframe src=javascript:parent.c360xss=1></iframe>",
                    "<form action=javascript:window.c360xss=1><button autofocus>x</button></form>",
                    "<button formaction=javascript:window.c360xss=1 form=x>x</button>",
                    "<link rel=stylesheet href=javascript:window.c360xss=1>",
                    "<meta http-equiv=refresh content=\"0;url=javascript:window.c360xss=1\">",
                    "<base href=\"javascript:window.c360xss=1//\">",
                    "<style>@import 'javascript:window.c360xss=1'</style>",
                    "<style onload=window.c360xss=1></style>",
                    "<img src='x' onerror='window.c360xss=1'",
                    "<img/src=x/onerror=window.c360xss=1>",
                    "<IMG SRC=y OnErRoR=window.c360xss=1>",
                    "<<script>window.c360xss=1//<</script>",
                    "<script/src=data:,window.c360xss=1></script>",
                    "<template><img src=x onerror=window.c360xss=1></template>",
                    "<noscript><p title='</noscript><img src=x onerror=window.c360xss=1>'>",
                    "<p style=\"animation:x\" onanimationstart=window.c360xss=1>x</p>",
                    "<x hx-on:click=window.c360xss=1 hx-on::after-swap=window.c360xss=1>x</x>",
                    "<x data-hx-get=/jira data-hx-trigger=load data-hx-vals='js:{a:window.c360xss=1}'>x</x>",
                    "'-window.c360xss=1-'",
                    "\\\"-window.c360xss=1//",
                    "</style><script>window.c360xss=1</script>",
                    "</a></td></table><img src=x onerror=window.c360xss=1>");

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
