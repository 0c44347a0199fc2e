package io.customer360.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The event bus: listeners run on the publisher's thread, and their failures stay with them. */
public final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        listeners.forEach(
                listener ->
                        methods(listener)
                                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                                .forEach(method -> tell(listener, method, event)));
    }

    @Override
    public void register(Object listener) {
        if (methods(listener).findAny().isEmpty()) {
            throw new IllegalArgumentException(
                    "no public @EventListener method in " + listener.getClass().getName());
        }
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered == listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    private static Stream<Method> methods(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .filter(method -> method.getParameterCount() == 1);
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException failed) {
            LOG.error("listener {} failed", method, failed.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
