package io.customer360.sandbox.web.fragment;

import io.customer360.sandbox.plugin.Xml;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The param elements of a condition or provider, by name. */
final class Params {
    private Params() {}

    static Map<String, String> of(Element parent) {
        var params = new TreeMap<String, String>();
        for (var param : Xml.children(parent, "param")) {
            params.put(
                    Xml.required(param, "name"),
                    Xml.attribute(param, "value").orElseGet(() -> Xml.text(param)));
        }
        return params;
    }
}
