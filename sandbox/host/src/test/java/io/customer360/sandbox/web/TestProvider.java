package io.customer360.sandbox.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.soy.renderer.SanitizedString;
import java.util.Map;

/** A context provider that shows the issue's summary, or fails on demand. */
public final class TestProvider implements ContextProvider {
    private boolean fail;

    @Override
    public void init(Map<String, String> params) {
        fail = params.containsKey("fail");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (fail) {
            throw new IllegalStateException("broken on purpose");
        }
        return Map.of(
                "text",
                ((Issue) context.get("issue")).getSummary(),
                "safe",
                new SanitizedString("<b id=\"safe\">safe</b>"),
                "url",
                "javascript:alert(1)");
    }
}
