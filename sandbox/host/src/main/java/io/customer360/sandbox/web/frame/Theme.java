package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Light, dark or as the system has it; kept in a cookie that the page's script sets. */
public enum Theme {
    LIGHT("light", "Light"),
    DARK("dark", "Dark"),
    SYSTEM("system", "Match system");

    private static final String COOKIE = "sandbox.theme";

    private final String code;
    private final String words;

    Theme(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The theme this browser wants, light at first. */
    static Theme of(HttpServletRequest request) {
        return Stream.of(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(
                        cookie -> Stream.of(values()).filter(t -> t.code.equals(cookie.getValue())))
                .findFirst()
                .orElse(LIGHT);
    }

    /** The attributes of the html element by which AUI's tokens take their colours. */
    Html attributes() {
        return this == SYSTEM
                ? Html.of("data-color-mode-auto data-theme=\"light:light dark:dark\"")
                : Html.of("data-color-mode=\"{}\" data-theme=\"light:light dark:dark\"", code);
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}
