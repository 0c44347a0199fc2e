package io.customer360.rest;

import java.util.List;

/** Views of a feature that fill widgets of the customer page. */
public interface WidgetSources {

    /** What they fill. */
    List<WidgetSource> widgets();
}
