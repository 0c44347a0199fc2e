package com.atlassian.plugin;

/** A plugin's descriptor is wrong. */
public class PluginParseException extends PluginException {
    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
