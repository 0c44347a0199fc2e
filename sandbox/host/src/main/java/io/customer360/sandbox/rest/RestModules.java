package io.customer360.sandbox.rest;

import io.customer360.sandbox.http.MountedRequest;
import io.customer360.sandbox.http.Visitors;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.ModuleLoader;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves each {@code <rest>} module at {@code /rest/PATH/VERSION} and {@code /rest/PATH/latest}.
 */
public final class RestModules extends HttpServlet implements ModuleLoader {
    private static final long serialVersionUID = 1L;
    private static final String MOUNT = "/rest";

    private final transient Visitors visitors;
    private final transient Map<String, RestApplication> applications = new ConcurrentHashMap<>();

    /** Serves to visitors, who by default need a licence. */
    public RestModules(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Set<String> types() {
        return Set.of("rest");
    }

    @Override
    public Enabled enable(Module module, RunningPlugin plugin) {
        List<String> named = module.children("package").stream().map(Xml::text).toList();
        RestApplication application =
                RestApplication.start(
                        module.key(),
                        named.isEmpty() ? List.of("") : named,
                        plugin,
                        visitors,
                        getServletContext());
        String path = module.required("path");
        List<String> bases = List.of(path + "/" + module.required("version"), path + "/latest");
        bases.forEach(base -> applications.put(base, application));
        return () -> {
            bases.forEach(applications::remove);
            application.close();
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        for (Map.Entry<String, RestApplication> entry : applications.entrySet()) {
            String base = entry.getKey();
            if (path.equals(base) || path.startsWith(base + "/")) {
                String rest = path.substring(base.length());
                entry.getValue().service(new MountedRequest(request, MOUNT + base, rest), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
