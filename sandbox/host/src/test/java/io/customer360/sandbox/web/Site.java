package io.customer360.sandbox.web;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import io.customer360.sandbox.http.HttpServer;
import io.customer360.sandbox.http.JiraVisitors;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sandbox's own pages over the demo world, without a plugin; keeps the events they fire. */
public final class Site implements AutoCloseable {
    private final JiraWorld world = TestWorld.open();
    private final HttpServer http = HttpServer.bind(0);
    private final WebLayer web = new WebLayer(world, Optional.empty());
    private final List<IssueEvent> events = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    public Site() {
        http.mount(new JiraVisitors(world), web.mounts());
        http.start();
        world.events().register(this);
    }

    @EventListener
    public void keep(IssueEvent event) {
        events.add(event);
    }

    public JiraWorld world() {
        return world;
    }

    public JiraProject project(String key) {
        return world.projects().byKey(key).orElseThrow();
    }

    /** The kinds of events fired about an issue, oldest first. */
    public List<Long> events(String key) {
        return events.stream()
                .filter(event -> event.getIssue().getKey().equals(key))
                .map(IssueEvent::getEventTypeId)
                .toList();
    }

    /** A new session of a user. */
    public Session as(String user) {
        return new Session(SignIn.at(http.url(), user));
    }

    /** Somebody with a browser. */
    public final class Session {
        private final String cookie;

        private Session(String cookie) {
            this.cookie = cookie;
        }

        public HttpResponse<String> get(String path) {
            return send(request(path));
        }

        public Document page(String path) {
            return Jsoup.parse(get(path).body());
        }

        /** Sends a form, names and values in turn, with the token of the session. */
        public HttpResponse<String> post(String path, String... fields) {
            var token =
                    page("/servicedesk/customer/portals")
                            .select("#atlassian-token")
                            .attr("content");
            var all = new ArrayList<>(List.of(fields));
            all.addAll(List.of("atl_token", token));
            return forged(path, all.toArray(String[]::new));
        }

        /** Sends a form without the token. */
        public HttpResponse<String> forged(String path, String... fields) {
            var form =
                    IntStream.range(0, fields.length / 2)
                            .mapToObj(
                                    i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1]))
                            .collect(Collectors.joining("&"));
            return send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(http.url() + path)).header("Cookie", cookie);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The path to which an answer sends the browser, below the context path. */
    public static String moved(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("no redirect: " + answer);
        return to.substring(to.indexOf("/jira") + "/jira".length());
    }

    @Override
    public void close() {
        http.close();
        web.close();
    }
}
