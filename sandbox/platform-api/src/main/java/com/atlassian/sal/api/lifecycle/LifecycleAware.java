package com.atlassian.sal.api.lifecycle;

/** Told when the product has started and when the plugin is about to stop. */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
