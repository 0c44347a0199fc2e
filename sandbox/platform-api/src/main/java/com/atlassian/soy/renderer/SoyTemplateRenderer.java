package com.atlassian.soy.renderer;

import java.util.Map;

/** Renders Soy templates of a plugin's web-resource module. */
public interface SoyTemplateRenderer {
    String render(String completeModuleKey, String templateName, Map<String, Object> data)
            throws SoyException;

    void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data)
            throws SoyException;

    void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data,
            Map<String, Object> injectedData)
            throws SoyException;

    void clearAllCaches();

    void clearCache(String completeModuleKey);
}
