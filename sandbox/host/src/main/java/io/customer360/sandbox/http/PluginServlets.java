package io.customer360.sandbox.http;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.ModuleLoader;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.w3c.dom.Element;

/** Serves the plugin's {@code <servlet>} modules below {@code /plugins/servlet}. */
public final class PluginServlets extends HttpServlet implements ModuleLoader {
    private static final long serialVersionUID = 1L;
    private static final String MOUNT = "/plugins/servlet";

    private final transient Visitors visitors;
    private final transient List<PluginServlet> servlets = new CopyOnWriteArrayList<>();

    /** Serves to visitors, who by default need a licence. */
    public PluginServlets(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Set<String> types() {
        return Set.of("servlet");
    }

    @Override
    public Enabled enable(Module module, RunningPlugin plugin) {
        Class<?> type = plugin.load(module.required("class"));
        if (!HttpServlet.class.isAssignableFrom(type)) {
            throw new StartFailure(type.getName() + " is no jakarta.servlet.http.HttpServlet");
        }
        List<String> patterns = module.children("url-pattern").stream().map(Xml::text).toList();
        if (patterns.isEmpty()) {
            throw new StartFailure("<servlet key=\"" + module.key() + "\"> has no url-pattern");
        }
        HttpServlet servlet = plugin.create(type.asSubclass(HttpServlet.class));
        PluginServlet mounted =
                new PluginServlet(module.key(), servlet, patterns, plugin.classLoader());
        mounted.init(getServletContext(), parameters(module));
        servlets.add(mounted);
        return () -> {
            servlets.remove(mounted);
            servlet.destroy();
        };
    }

    private static Map<String, String> parameters(Module module) {
        Map<String, String> parameters = new HashMap<>();
        for (Element parameter : module.children("init-param")) {
            parameters.put(
                    Xml.text(Xml.children(parameter, "param-name").get(0)),
                    Xml.text(Xml.children(parameter, "param-value").get(0)));
        }
        return parameters;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        for (PluginServlet servlet : servlets) {
            Optional<String> base = servlet.baseFor(path);
            if (base.isPresent()) {
                serve(servlet, base.get(), path, request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void serve(
            PluginServlet servlet,
            String base,
            String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        switch (servlet.rule().judge(visitors.standing())) {
            case SIGN_IN -> response.sendRedirect(signIn(request));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> {
                String rest = path.substring(base.length());
                servlet.service(
                        new MountedRequest(request, MOUNT + base, rest.isEmpty() ? null : rest),
                        response);
            }
        }
    }

    private static String signIn(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        return request.getContextPath()
                + "/login.jsp?os_destination="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
