package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Registers a bean as a service once all beans are there, and takes it back at the end. */
final class ExportedService implements SmartInitializingSingleton, DisposableBean {
    private final BundleContext context;
    private final Object service;
    private final List<Class<?>> types;
    private final Map<String, String> properties;
    private ServiceRegistration<?> registration;

    ExportedService(
            BundleContext context,
            Object service,
            List<Class<?>> types,
            Map<String, String> properties) {
        this.context = context;
        this.service = service;
        this.types = List.copyOf(types);
        this.properties = Map.copyOf(properties);
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Class<?> type : types) {
            if (!type.isInstance(service)) {
                throw new StartFailure(
                        "META-INF/spring exports "
                                + service.getClass().getName()
                                + " as "
                                + type.getName()
                                + ", which it does not implement");
            }
        }
        String[] names = types.stream().map(Class::getName).toArray(String[]::new);
        registration =
                context.registerService(names, service, FrameworkUtil.asDictionary(properties));
    }

    @Override
    public void destroy() {
        if (registration != null) {
            registration.unregister();
        }
    }
}
