package io.customer360.sandbox.web;

import io.customer360.sandbox.http.CurrentRequest;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.soy.SoySurroundings;
import io.customer360.sandbox.web.resource.JsTexts;
import io.customer360.sandbox.web.resource.WebResources;
import java.io.Serializable;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Texts in the viewer's language and template files, for Soy and for scripts. */
record Surroundings(JiraWorld world, Supplier<Optional<WebResources>> resources)
        implements SoySurroundings, JsTexts {
    @Override
    public List<URL> templates(String moduleKey) {
        return resources
                .get()
                .orElseThrow(() -> new IllegalStateException("The plugin is disabled"))
                .templates(moduleKey);
    }

    @Override
    public Locale locale() {
        return world.auth().getLocale();
    }

    @Override
    public String text(Locale locale, String key, Serializable... arguments) {
        return world.texts().text(locale, key, (Object[]) arguments);
    }

    @Override
    public String text(Locale locale, String key) {
        return world.texts().text(locale, key);
    }

    @Override
    public String rawText(Locale locale, String key) {
        return world.texts().raw(locale, key).orElse(key);
    }

    @Override
    public String contextPath() {
        return CurrentRequest.request().map(request -> request.getContextPath()).orElse("/jira");
    }
}
