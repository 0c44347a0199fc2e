package io.customer360.sandbox.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.http.Visitors;
import io.customer360.sandbox.plugin.RunningPlugin;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST module: the resources and providers of its packages, configured as REST v2. */
final class RestApplication implements AutoCloseable {
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                    CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                    CommonProperties.MOXY_JSON_FEATURE_DISABLE, true,
                    ServerProperties.WADL_FEATURE_DISABLE, true,
                    ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);

    /** Warns of every resource that is registered as an object; held so that it stays silenced. */
    private static final Logger JERSEY =
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        JERSEY.setLevel(Level.SEVERE);
    }

    private final ServletContainer container;
    private final ClassLoader loader;

    private RestApplication(ServletContainer container, ClassLoader loader) {
        this.container = container;
        this.loader = loader;
    }

    static RestApplication start(
            String name,
            List<String> packages,
            RunningPlugin plugin,
            Visitors visitors,
            ServletContext context) {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(plugin.classLoader());
        config.addProperties(SETTINGS);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register((ContextResolver<ObjectMapper>) new RestJson());
        config.register(new BadJson());
        config.register(new PlatformRules(visitors));
        for (String packageName : packages) {
            plugin.classNames(packageName).stream()
                    .map(plugin::load)
                    .filter(RestApplication::belongs)
                    .forEach(type -> config.register(plugin.create(type)));
        }
        ServletContainer container = new ServletContainer(config);
        try {
            container.init(new NamedServlet(name, context));
        } catch (ServletException | RuntimeException | LinkageError e) {
            container.destroy();
            throw new StartFailure("The REST module " + name + " does not start", e);
        }
        return new RestApplication(container, plugin.classLoader());
    }

    private static boolean belongs(Class<?> type) {
        return (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                && !Modifier.isAbstract(type.getModifiers());
    }

    void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            container.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        container.destroy();
    }
}
