package io.customer360.sandbox.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BufferedHtmlTest {
    private final StringWriter out = new StringWriter();
    private String type = "text/html;charset=UTF-8";
    private final BufferedHtml response = new BufferedHtml(container());

    private HttpServletResponse container() {
        var writer = new PrintWriter(out);
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        HttpServletResponse.class.getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getContentType" -> type;
                                    case "getCharacterEncoding" -> "UTF-8";
                                    case "getWriter" -> writer;
                                    default -> null;
                                });
    }

    @Test
    @DisplayName("HTML is kept back, by writer or by stream")
    void keeps() throws IOException {
        response.getWriter().write("Grüße");
        assertEquals("Grüße", response.html());

        response.reset();
        response.getOutputStream().write("Grüße".getBytes(StandardCharsets.UTF_8));
        assertEquals("Grüße", response.html());
        assertEquals("", out.toString());
    }

    @Test
    @DisplayName("anything else goes straight out, and stays so once it has begun")
    void straight() throws IOException {
        type = null;
        response.getWriter().write("a,");
        type = "text/html";
        response.getWriter().write("b");

        assertNull(response.html());
        assertEquals("a,b", out.toString());
    }

    @Test
    @DisplayName("writer and stream exclude each other, as in a container")
    void oneOfBoth() throws IOException {
        response.getWriter();
        assertThrows(IllegalStateException.class, response::getOutputStream);

        response.reset();
        response.getOutputStream();
        assertThrows(IllegalStateException.class, response::getWriter);
    }

    @Test
    @DisplayName("resetBuffer forgets the text and keeps the writer; reset forgets both")
    void resets() throws IOException {
        var writer = response.getWriter();
        writer.write("half a page");
        response.resetBuffer();
        assertSame(writer, response.getWriter());
        writer.write("a page");
        assertEquals("a page", response.html());

        response.reset();
        assertNull(response.html());
    }
}
