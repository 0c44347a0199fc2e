package io.customer360.sandbox.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A response that keeps HTML back so that it can be decorated; anything else goes straight out. */
final class BufferedHtml extends HttpServletResponseWrapper {
    private ByteArrayOutputStream kept;
    private ServletOutputStream stream;
    private PrintWriter writer;

    BufferedHtml(HttpServletResponse response) {
        super(response);
    }

    /** The HTML that was kept back, or null when there is none. */
    String html() {
        if (kept == null) {
            return null;
        }
        if (writer != null) {
            writer.flush();
        }
        return kept.toString(charset());
    }

    private boolean keeps() {
        var type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    private Charset charset() {
        var named = getCharacterEncoding();
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!keeps()) {
            return super.getWriter();
        }
        if (writer == null) {
            kept = new ByteArrayOutputStream();
            writer = new PrintWriter(new OutputStreamWriter(kept, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!keeps()) {
            return super.getOutputStream();
        }
        if (stream == null) {
            kept = new ByteArrayOutputStream();
            stream = new Keeping(kept);
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (kept == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!keeps()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        kept = null;
        stream = null;
        writer = null;
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
