package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.frame.FormToken;
import io.customer360.sandbox.web.frame.Frames;
import io.customer360.sandbox.web.frame.Viewer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Finds the page for an address, checks who asks and the token of forms, and sends the answer. */
public final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "/login.jsp";

    private final transient JiraWorld world;
    private final transient Frames frames;
    private final transient List<Route> routes;

    /** A servlet for all pages of the sandbox itself. */
    public PagesServlet(JiraWorld world, Frames frames, PluginOnPages plugin) {
        this.world = world;
        this.frames = frames;
        this.routes =
                Stream.of(
                                new SignInPages(world).routes(),
                                new DashboardPage(world, new BoardPage(world, plugin)).routes(),
                                new IssuePages(world, plugin).routes(),
                                new NavigatorPage(world).routes(),
                                new ProjectPage(world, plugin).routes(),
                                new CustomersPage(world, plugin).routes(),
                                new OrganisationPage(world, plugin).routes(),
                                new AdminPage(plugin).routes(),
                                new OutboxPage(world).routes(),
                                new NodesPage(world).routes(),
                                new HelpCenterPages(world).routes(),
                                new ConstantIcons().routes(),
                                new RaisePage(world).routes(),
                                new RequestsPage(world).routes(),
                                new RequestPage(world).routes())
                        .flatMap(List::stream)
                        .toList();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        send(request, response, answer(request));
    }

    private Answer answer(HttpServletRequest request) throws ServletException {
        var path =
                request.getServletPath()
                        + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var known = false;
        for (var route : routes) {
            var address = route.path().matcher(path);
            if (address.matches()) {
                known = true;
                if (route.method().equals(request.getMethod())) {
                    return guarded(
                            route, new Visit(request, Viewer.of(request, world), address), path);
                }
            }
        }
        return new Answer.Refused(known ? 405 : 404);
    }

    private static Answer guarded(Route route, Visit visit, String path) throws ServletException {
        var viewer = visit.viewer();
        if (route.access() != Route.Access.ANYONE && viewer.user().isEmpty()) {
            return Answer.move(
                    SIGN_IN + "?os_destination=" + Return.encoded(visit.request(), path));
        }
        var allowed =
                switch (route.access()) {
                    case ANYONE, SIGNED_IN -> true;
                    case LICENSED -> viewer.licensed();
                    case ADMIN -> viewer.admin();
                };
        if (!allowed) {
            return viewer.licensed() ? Answer.forbidden() : Answer.move(HelpCenterPages.HOME);
        }
        if (route.method().equals("POST")
                && !path.equals(SIGN_IN)
                && !FormToken.sentWith(visit.request())) {
            return Answer.forbidden();
        }
        try {
            return route.handler().answer(visit);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        if (answer instanceof Answer.Shown shown) {
            frames.send(request, response, shown.status(), shown.page());
        } else if (answer instanceof Answer.Moved moved) {
            response.sendRedirect(request.getContextPath() + moved.path());
        } else if (answer instanceof Answer.Refused refused) {
            response.sendError(refused.status());
        } else if (answer instanceof Answer.Piece piece) {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(piece.html().toString());
        } else if (answer instanceof Answer.Picture picture) {
            response.setContentType("image/svg+xml");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(picture.svg());
        }
    }
}
