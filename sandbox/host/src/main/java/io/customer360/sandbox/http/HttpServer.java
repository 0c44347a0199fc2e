package io.customer360.sandbox.http;

import io.customer360.sandbox.StartFailure;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty at the context path {@code /jira}, listening on this machine only. */
public final class HttpServer implements AutoCloseable {
    private static final String CONTEXT = "/jira";
    private static final String HOST = "127.0.0.1";
    private static final long STOP_MILLIS = 3_000;
    private static final long IDLE_MILLIS = 50;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    private HttpServer(Server server, ServerConnector connector, ServletContextHandler context) {
        this.server = server;
        this.connector = connector;
        this.context = context;
    }

    /** Takes the port, 0 for any free one; nothing is answered before {@link #start}. */
    public static HttpServer bind(int port) {
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setShutdownIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MILLIS);
        try {
            connector.open();
        } catch (IOException e) {
            throw e instanceof BindException || e.getCause() instanceof BindException
                    ? new StartFailure(
                            "Port "
                                    + port
                                    + " is taken. Stop what uses it or choose another one"
                                    + " with --port.")
                    : new StartFailure("Port " + port + " cannot be opened", e);
        }
        return new HttpServer(server, connector, context(server));
    }

    private static ServletContextHandler context(Server server) {
        ServletContextHandler context = new ServletContextHandler(CONTEXT, true, false);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.setShowStacks(false);
        context.setErrorHandler(errors);
        server.setHandler(context);
        return context;
    }

    /** Names the cookie of sessions, because browsers share cookies between ports. */
    public void sessionCookie(String name) {
        context.getSessionHandler().setSessionCookie(name);
    }

    /** Where the pages are. */
    public URI url() {
        return URI.create("http://" + HOST + ":" + connector.getLocalPort() + CONTEXT);
    }

    /** Hangs in filters and servlets, behind the filter that binds the visitor. */
    public void mount(Visitors visitors, List<ServletMount> mounts) {
        add("/*", new VisitorFilter(visitors));
        for (ServletMount mount : mounts) {
            if (mount instanceof ServletMount.OfFilter filter) {
                add(filter.path(), filter.filter());
            } else if (mount instanceof ServletMount.OfServlet servlet) {
                ServletHolder holder = new ServletHolder(servlet.servlet());
                holder.setInitOrder(1);
                context.addServlet(holder, servlet.path());
            }
        }
    }

    private void add(String path, Filter filter) {
        context.addFilter(
                new FilterHolder(filter),
                path,
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }

    /** Hangs in one more servlet while it answers. */
    public void add(ServletMount.OfServlet mount) {
        ServletHolder holder = new ServletHolder(mount.servlet());
        context.addServlet(holder, mount.path());
        try {
            holder.start();
            holder.initialize();
        } catch (Exception e) {
            throw new StartFailure("The servlet at " + mount.path() + " does not start", e);
        }
    }

    /** Starts answering. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new StartFailure("The web server does not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
