package io.customer360.sandbox.http;

import io.customer360.sandbox.StartFailure;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One servlet of the plugin; it runs with its bundle's class loader as that of the thread. */
record PluginServlet(String name, HttpServlet servlet, List<String> patterns, ClassLoader loader) {
    void init(ServletContext context, Map<String, String> parameters) {
        try {
            servlet.init(new Config(name, context, parameters));
        } catch (ServletException e) {
            throw new StartFailure("The servlet " + name + " does not start", e);
        }
    }

    AccessRule rule() {
        return AccessRule.of(servlet.getClass());
    }

    /** The part of the path that a pattern fixes, when one matches. */
    Optional<String> baseFor(String path) {
        for (String pattern : patterns) {
            if (pattern.equals(path)) {
                return Optional.of(path);
            }
            if (pattern.endsWith("/*")) {
                String base = pattern.substring(0, pattern.length() - 2);
                if (path.equals(base) || path.startsWith(base + "/")) {
                    return Optional.of(base);
                }
            }
        }
        return Optional.empty();
    }

    void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            servlet.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private record Config(String name, ServletContext context, Map<String, String> parameters)
            implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String key) {
            return parameters.get(key);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
