package io.customer360.sandbox.soy;

import java.io.Serializable;
import java.net.URL;
import java.util.List;
import java.util.Locale;

/**
 * What templates take from the host: their files, the texts of the viewer and where the site hangs.
 */
public interface SoySurroundings {
    /** The template files that belong to a web-resource, with those it depends on. */
    List<URL> templates(String moduleKey);

    /** The viewer's language. */
    Locale locale();

    /** The text of a key with its arguments filled in; a missing text is its own key. */
    String text(Locale locale, String key, Serializable... arguments);

    /** The text of a key as it is written, with its placeholders. */
    String rawText(Locale locale, String key);

    /** The context path, for example {@code /jira}. */
    String contextPath();
}
