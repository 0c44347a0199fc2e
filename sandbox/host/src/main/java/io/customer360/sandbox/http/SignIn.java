package io.customer360.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Signs a user in over HTTP, the way the sign-in page does; names are also the passwords. */
public final class SignIn {
    private SignIn() {}

    /** The Cookie header of a new session of this user. */
    public static String at(URI sandbox, String user) {
        String name = URLEncoder.encode(user, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox + "/login.jsp"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "os_username=" + name + "&os_password=" + name))
                        .build();
        try {
            HttpResponse<Void> response =
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding());
            return response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .filter(cookie -> cookie.startsWith("JSESSIONID"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(user + " cannot sign in"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
