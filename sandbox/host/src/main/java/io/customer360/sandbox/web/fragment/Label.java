package io.customer360.sandbox.web.fragment;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.Texts;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.Xml;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The label of a fragment: a text key, else the words in the descriptor. */
record Label(String key, String words, Texts texts) {
    static Label of(Module module, Texts texts) {
        return of(module.child("label"), module.key(), texts);
    }

    /** The same of another element; this is said when it is not there. */
    static Label of(Optional<Element> element, String otherwise, Texts texts) {
        return new Label(
                element.flatMap(label -> Xml.attribute(label, "key")).orElse(""),
                element.map(Xml::text).orElse(otherwise),
                texts);
    }

    String text(Map<String, Object> context) {
        return key.isEmpty() ? words : texts.text(locale(context), key);
    }

    private static Locale locale(Map<String, Object> context) {
        return (ApplicationUser) context.get("user") instanceof JiraUser user
                ? user.locale()
                : Locale.ENGLISH;
    }
}
