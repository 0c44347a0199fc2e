package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;

/** A service of another bundle as a bean: a proxy that looks the service up at each call. */
final class ImportedService implements FactoryBean<Object>, DisposableBean {
    private final Class<?> type;
    private final ServiceTracker<Object, Object> tracker;
    private final Object proxy;

    ImportedService(
            BundleContext context,
            Class<?> type,
            String filter,
            boolean mandatory,
            Duration timeout) {
        this.type = type;
        this.tracker = tracker(context, type, filter);
        tracker.open();
        if (mandatory && !arrivesWithin(timeout)) {
            tracker.close();
            throw new StartFailure(
                    "No service "
                            + type.getName()
                            + " "
                            + filter
                            + ": Jira would wait for it and then fail to enable the plugin");
        }
        this.proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::call);
    }

    @Override
    public Object getObject() {
        return proxy;
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public void destroy() {
        tracker.close();
    }

    private Object call(Object self, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> self == args[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "service " + type.getName();
            };
        }
        Object service = tracker.getService();
        if (service == null) {
            throw new IllegalStateException("service " + type.getName() + " is not available");
        }
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean arrivesWithin(Duration timeout) {
        try {
            return tracker.waitForService(Math.max(1, timeout.toMillis())) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ServiceTracker<Object, Object> tracker(
            BundleContext context, Class<?> type, String filter) {
        String wanted = "(" + Constants.OBJECTCLASS + "=" + type.getName() + ")";
        try {
            return new ServiceTracker<>(
                    context, context.createFilter("(&" + wanted + filter + ")"), null);
        } catch (InvalidSyntaxException e) {
            throw new StartFailure("The filter " + filter + " of a service is wrong", e);
        }
    }
}
