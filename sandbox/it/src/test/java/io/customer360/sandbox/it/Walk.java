package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who looks behind every number that leads to a list of customers. */
record Walk(Visitor visitor, String who) {
    private static final String LIST = "/plugins/servlet/customer360/customers";
    private static final List<String> NUMBERS = List.of("count", "customers");

    /** Every number beside the address of a list is that of the list; answers how many are. */
    int counted(String path) {
        return counted(path, "", visitor.get(path).expect(200).json());
    }

    private int counted(String path, String at, JsonNode node) {
        int walked = 0;
        if (node.isObject() && isList(node.path("url").asText())) {
            for (var number : NUMBERS) {
                if (node.path(number).isInt()) {
                    same(
                            node.path("url").asText(),
                            () -> visitor.get(path).json().at(at + "/" + number).asInt(-1));
                    walked++;
                }
            }
        }
        for (var child : node.properties()) {
            walked += counted(path, at + "/" + child.getKey(), child.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walked += counted(path, at + "/" + i, node.path(i));
        }
        return walked;
    }

    /** Every link that shows a whole number and leads to a list is right about it. */
    int shown(String path) {
        var counts = links(path).filter(Walk::isCount).map(it -> it.attr("href")).toList();
        for (var href : new LinkedHashSet<>(counts)) {
            same(href, () -> number(path, href));
        }
        return counts.size();
    }

    /** The number that all links of a page to a list show. */
    private int number(String path, String href) {
        var numbers =
                links(path)
                        .filter(it -> isCount(it) && it.attr("href").equals(href))
                        .map(Element::ownText)
                        .distinct()
                        .toList();
        assertEquals(1, numbers.size(), () -> who + " at " + decoded(href) + numbers);
        return Integer.parseInt(numbers.get(0));
    }

    private Stream<Element> links(String path) {
        return Jsoup.parse(visitor.html(path).expect(200).body()).select("a[href]").stream();
    }

    private static boolean isCount(Element link) {
        return isList(link.attr("href")) && link.ownText().matches("\\d+");
    }

    /** The customers behind every link of a page. */
    Set<Integer> customers(String path) {
        var found = new HashSet<Integer>();
        links(path).forEach(link -> customer(link).ifPresent(found::add));
        return found;
    }

    private static Optional<Integer> customer(Element link) {
        var address = link.attr("href");
        int at = address.indexOf(LIST + "/");
        var rest = at < 0 ? "" : address.substring(at + LIST.length() + 1).split("[/?#]", 2)[0];
        return rest.matches("\\d+") ? Optional.of(Integer.valueOf(rest)) : Optional.empty();
    }

    /** The customers that a list finds, which must fit on one page. */
    Set<Integer> listed(String url) {
        var found = new HashSet<Integer>();
        var list = list(url);
        for (var item : list.path("items")) {
            found.add(item.path("id").asInt());
        }
        assertEquals(list.path("count").asInt(), found.size(), "more than one page");
        return found;
    }

    private void same(String url, IntSupplier number) {
        Settled.same(() -> count(url), number, who + " at " + decoded(url));
    }

    private int count(String url) {
        var count = list(url).path("count");
        assertTrue(count.isInt(), url);
        return count.asInt();
    }

    private ObjectNode list(String url) {
        var query = url.contains("?") ? url.substring(url.indexOf('?')) : "";
        return (ObjectNode) visitor.get("customers" + query).expect(200).json();
    }

    private static boolean isList(String url) {
        return url.endsWith(LIST) || url.contains(LIST + "?");
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }
}
