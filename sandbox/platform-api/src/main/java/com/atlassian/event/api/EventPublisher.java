package com.atlassian.event.api;

/** Tells registered listeners what happened. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
