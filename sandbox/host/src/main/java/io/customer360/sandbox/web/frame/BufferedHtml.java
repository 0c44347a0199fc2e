package io.customer360.sandbox.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A response that keeps HTML back so that it can be decorated; anything else goes straight out.
 * Writer and stream exclude each other, as in a container.
 */
final class BufferedHtml extends HttpServletResponseWrapper {
    private final StringWriter text = new StringWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;
    private boolean straight;

    BufferedHtml(HttpServletResponse response) {
        super(response);
    }

    /** The HTML that was kept back, or null when there is none. */
    String html() {
        if (writer != null) {
            writer.flush();
            return text.toString();
        }
        return stream == null ? null : bytes.toString(charset());
    }

    private boolean goesStraight() {
        var type = getContentType();
        straight = straight || type == null || !type.startsWith("text/html");
        return straight;
    }

    private boolean keeps() {
        return writer != null || stream != null;
    }

    private Charset charset() {
        var named = getCharacterEncoding();
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (stream != null) {
            throw new IllegalStateException("getOutputStream() was called before getWriter()");
        }
        if (writer == null) {
            if (goesStraight()) {
                return super.getWriter();
            }
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (writer != null) {
            throw new IllegalStateException("getWriter() was called before getOutputStream()");
        }
        if (stream == null) {
            if (goesStraight()) {
                return super.getOutputStream();
            }
            stream = new Keeping(bytes);
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!keeps()) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        var type = getContentType();
        if (type == null || !type.startsWith("text/html")) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        text.getBuffer().setLength(0);
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        text.getBuffer().setLength(0);
        bytes.reset();
        writer = null;
        stream = null;
        straight = false;
    }

    private static final class Keeping extends ServletOutputStream {
        private final ByteArrayOutputStream kept;

        Keeping(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int value) {
            kept.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Servlet modules cannot be asynchronous");
        }
    }
}
