package com.atlassian.soy.renderer;

/** What a ready-made piece of text is safe for. */
public enum SanitizationType {
    CSS,
    JS,
    JS_STRING,
    HTML,
    HTML_ATTRIBUTE,
    TEXT,
    URI
}
