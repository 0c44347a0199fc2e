package io.customer360.rest;

import java.util.List;

/** Views of settings that fill administration pages. */
public interface SettingsPages {

    /** The pages they fill. */
    List<SettingsPage> pages();
}
